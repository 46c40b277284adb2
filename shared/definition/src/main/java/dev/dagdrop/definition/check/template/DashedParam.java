package dev.dagdrop.definition.check.template;

import dev.dagdrop.definition.finding.Visible;
import java.util.Optional;

/**
 * A param with a dash that is written as an attribute: Jinja reads <code>params.my-bucket</code> as {@code params.my} minus
 * {@code bucket}.
 *
 * @param first what Jinja takes for the param
 * @param name the whole name that is meant
 */
record DashedParam(String first, String name) {
    private static final String PARAMS = "params.";
    private static final int LONGEST = 200;

    /** The param that is written around a place of a template, without a space at its dash; empty where none is. */
    static Optional<DashedParam> around(String template, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && isPart(template.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < template.length()
                && end - at < LONGEST
                && isPart(template.charAt(end))
                && template.charAt(end) != '.') {
            end++;
        }
        String whole = template.substring(start, end);
        int dash = whole.indexOf('-');
        boolean param = whole.startsWith(PARAMS)
                && dash > PARAMS.length()
                && dash < whole.length() - 1
                && whole.indexOf('.', PARAMS.length()) < 0
                && Character.isLetter(whole.charAt(dash + 1));
        return param
                ? Optional.of(new DashedParam(whole.substring(PARAMS.length(), dash), whole.substring(PARAMS.length())))
                : Optional.empty();
    }

    String message() {
        return "Jinja reads " + Visible.quote(PARAMS + name) + " as a subtraction: " + PARAMS
                + Visible.text(Visible.cut(first)) + " minus "
                + Visible.text(Visible.cut(name.substring(first.length() + 1)));
    }

    String hint() {
        return "Write params['" + Visible.cut(name) + "'], or give the param a name with an underscore.";
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }
}
