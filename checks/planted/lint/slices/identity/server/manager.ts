export class OfficeManager {}
