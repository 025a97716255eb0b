/** o-spreadsheet and what it stands on, as the page loads them: separate scripts, left as they are. */
declare const owl: typeof import("@odoo/owl");
declare const o_spreadsheet: typeof import("@odoo/o-spreadsheet");

export const { App, Component, xml } = owl;
export const { Model, Spreadsheet, UIPlugin, isCoreCommand, registries, stores } = o_spreadsheet;

/** A part of the grid's model that hears its commands. */
export type GridPlugin = InstanceType<typeof UIPlugin>;

/** The grid's own state of a workbook. */
export type GridModel = InstanceType<typeof Model>;
