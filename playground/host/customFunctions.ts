import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import { lineOf, messageOf, NotInStandIn } from "./exceptions.ts";
import { argumentOf, resultOf } from "./functionValues.ts";
import type { CustomFunction } from "./Host.ts";
import type { TopLevelFunction } from "./readTopLevel.ts";

/** What the host does for a custom function. */
export interface FunctionRunner {
  readonly timeZone: string;
  /** Runs the function in a new execution. Fails with what it throws. */
  run(name: string, args: readonly unknown[]): unknown;
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
 * Fails with NotInStandIn on two whose names differ only in case.
 */
export function customFunctions(
  functions: readonly TopLevelFunction[],
  runner: FunctionRunner,
): CustomFunction[] {
  const tagged = functions.filter(({ name, docblock }) => docblock?.isCustomFunction && !name.endsWith("_"));
  const names = tagged.map(({ name }) => name.toUpperCase());
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new NotInStandIn(`two custom functions called ${twice}`);
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
      // An error that leaves this method would end the process.
      try {
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
