package dev.dagdrop.cli.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which patterns of IAM say nothing that another one does not say too. */
final class PatternCoverage {
    private static final Pattern STAR = Pattern.compile("\\$\\{[*?]\\}|\\*");

    private PatternCoverage() {}

    /** The patterns without those that another one covers. */
    static SortedSet<String> widest(Collection<String> patterns) {
        List<Wide> wide = new ArrayList<>();
        for (String pattern : patterns) {
            if (pattern.indexOf('*') >= 0) {
                wide.add(new Wide(pattern, expression(pattern)));
            }
        }
        SortedSet<String> widest = new TreeSet<>(patterns);
        widest.removeIf(pattern -> wide.stream().anyMatch(each -> each.covers(pattern)));
        return widest;
    }

    /** A star of the other pattern is matched by a star alone, so a match means that all its names are covered. */
    private static Pattern expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        int end = 0;
        Matcher star = STAR.matcher(pattern);
        while (star.find()) {
            expression.append(Pattern.quote(pattern.substring(end, star.start())));
            expression.append(star.group().equals("*") ? ".*" : Pattern.quote(star.group()));
            end = star.end();
        }
        return Pattern.compile(expression + Pattern.quote(pattern.substring(end)), Pattern.DOTALL);
    }

    /**
     * A pattern with a star.
     *
     * @param text as it is written
     * @param expression what it matches
     */
    private record Wide(String text, Pattern expression) {
        boolean covers(String other) {
            return !text.equals(other) && expression.matcher(other).matches();
        }
    }
}
