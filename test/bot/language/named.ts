/** What the sentences name: customers of known.ts by their full names, and ids. */
export const CONTOSO = 'Contoso Ltd';
export const FABRIKAM = 'Fabrikam, Inc.';
export const WINGTIP = 'Wingtip Toys';
export const TAILSPIN = 'Tailspin Toys';
export const LITWARE = 'Litware GmbH';
export const PROSEWARE = 'Proseware';
export const ADVENTURE = 'Adventure Works';
export const TREY = 'Trey Research';
export const WOODGROVE = 'Woodgrove Bank';
export const NORTHWIND = 'Northwind Traders';
export const TENANT = '473d2f1e-8a6b-4c3d-9e2f-1a2b3c4d5e6f';
export const SUBSCRIPTION = '7d0e2c4a-51f3-4b6e-8c1d-2a9f0e3b7c55';
