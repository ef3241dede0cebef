export interface OfficeInfo { readonly name: string }
