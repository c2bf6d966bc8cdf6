import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  StringValueObject,
} from "@univerjs/engine-formula";
import { builtInNames } from "./builtInNames.ts";
import { lineOf, messageOf, NotInStandIn } from "./exceptions.ts";
import { argumentOf, resultOf } from "./functionValues.ts";
import type { CustomFunction, HostRange } from "./Host.ts";
import type { TopLevelFunction } from "./readTopLevel.ts";
import { hasVolatileArgument, isVolatile } from "./volatile.ts";

/** What the host does for a custom function. */
export interface FunctionRunner {
  readonly timeZone: string;
  /** Runs the function. Fails with what it throws. */
  run(name: string, args: readonly unknown[]): unknown;
  /** The formulas in a range that have one. */
  formulasIn(range: HostRange): string[];
  /** Keeps the sentence of a cell that failed, or forgets it; row and column from 0. */
  note(
    sheetId: string,
    row: number,
    column: number,
    failure: { text: string; thrown: unknown } | undefined,
  ): void;
}

/**
 * The custom functions among a script's functions, as Univer's formula engine takes them.
 *
 * Fails with NotInStandIn on two whose names differ only in case, and on one named as a function of Sheets or a cell.
 */
export function customFunctions(
  functions: readonly TopLevelFunction[],
  runner: FunctionRunner,
): CustomFunction[] {
  const tagged = functions.filter(({ name, docblock }) => docblock?.isCustomFunction && !name.endsWith("_"));
  const names = tagged.map(({ name }) => name.toUpperCase());
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new NotInStandIn(`two custom functions called ${twice}`);
  const taken = names.find((name) => builtInNames.has(name) || /^[A-Z]{1,3}\d+$/.test(name));
  if (taken !== undefined) throw new NotInStandIn(`a custom function called ${taken}`);
  return tagged.map((declared) => ({
    name: declared.name.toUpperCase(),
    implementation: implementationOf(declared.name, runner),
    help: helpOf(declared),
  }));
}

function implementationOf(name: string, runner: FunctionRunner): CustomFunction["implementation"] {
  return class extends BaseFunction {
    // A reference tells an empty cell from 0, and one cell from a range.
    override needsReferenceObject = true;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      const [sheetId, row, column] = [this.subUnitId ?? "", this.row, this.column];
      const own = runner.formulasIn({ sheetId, row, column, rows: 1, columns: 1 });
      // Google never answers such a call.
      if (own.some((formula) => hasVolatileArgument(formula, name))) {
        runner.note(sheetId, row, column, undefined);
        return StringValueObject.create("Loading...");
      }
      // An error that leaves this method would end the process.
      try {
        if (variants.some((variant) => refersToVolatile(variant, runner)))
          throw new NotInStandIn(`${name} over a cell that is new each time`);
        const args = variants.map((variant) => argumentOf(variant, runner.timeZone));
        const result = resultOf(runner.run(name, args));
        runner.note(sheetId, row, column, undefined);
        return result;
      } catch (thrown) {
        const text = `${messageOf(thrown)} (line ${lineOf(thrown)}).`;
        runner.note(sheetId, row, column, { text, thrown });
        return ErrorValueObject.create(ErrorType.ERROR);
      }
    }
  };
}

function refersToVolatile(variant: FunctionVariantType, runner: FunctionRunner): boolean {
  if (!variant.isReferenceObject()) return false;
  // Just asked.
  const reference = variant as BaseReferenceObject;
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const range: HostRange = {
    sheetId: reference.getSheetId(),
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
  return runner.formulasIn(range).some(isVolatile);
}

function helpOf({ name, parameters, docblock }: TopLevelFunction): IFunctionInfo {
  const description = docblock?.description ?? "";
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => {
      const { example = "", text = "" } = docblock?.parameters[parameter] ?? {};
      return {
        name: parameter,
        detail: text,
        example,
        require: /^optional\b/i.test(text) ? 0 : 1,
        repeat: 0,
      };
    }),
  };
}
