package dev.dagdrop.cli.render;

import dev.dagdrop.definition.Validation;

/**
 * What was found in all files.
 *
 * @param files how many were checked
 * @param errors how many errors are listed
 * @param warnings how many warnings are listed
 * @param omitted how many further findings there are
 * @param unreadable how many files or folders could not be read
 */
public record Totals(int files, int errors, int warnings, int omitted, int unreadable) {
    /** Nothing was looked at yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    /** With one more file. */
    public Totals plus(Validation validation) {
        return new Totals(
                files + 1,
                errors + validation.errors().size(),
                warnings + validation.warnings().size(),
                omitted + validation.omitted(),
                unreadable);
    }

    /** With one more that could not be read. */
    public Totals plusUnreadable() {
        return new Totals(files, errors, warnings, omitted, unreadable + 1);
    }

    /** One line for people. */
    public String sentence() {
        StringBuilder sentence =
                new StringBuilder("Checked ").append(count(files, "file")).append(": ");
        if (errors + warnings == 0) {
            sentence.append("no findings");
        } else {
            sentence.append(count(errors, "error")).append(", ").append(count(warnings, "warning"));
        }
        if (omitted > 0) {
            sentence.append(", ").append(omitted).append(" more not listed");
        }
        if (unreadable > 0) {
            sentence.append(", ").append(unreadable).append(" not readable");
        }
        sentence.append('.');
        if (errors + warnings > 0) {
            sentence.append(" ./dagdrop explain RULE explains a rule.");
        }
        return sentence.toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
