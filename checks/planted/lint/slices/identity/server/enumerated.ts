export enum State { Draft }
