package dev.dagdrop.definition.check.schedule;

import dev.dagdrop.definition.finding.Position;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.VariableReference;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A schedule that is a text and not {@code None}.
 *
 * @param scalar the text with its place
 * @param words what stands between its spaces
 */
record Schedule(YamlScalar scalar, List<Word> words) {
    static final YamlPath PATH = YamlPath.root().key("schedule");
    static final String KEY = "schedule";
    static final String SOURCE =
            "https://docs.aws.amazon.com/mwaa/latest/mwaa-serverless-userguide/supported-airflow-parameters.html";

    /** What kind of text it is. */
    enum Form {
        PRESET,
        WRAPPED,
        /** A Python object, such as a timetable. */
        CODE,
        /** Cron behind {@code CRON_TZ=}. */
        ZONED,
        CRON
    }

    /**
     * A part of the text without spaces.
     *
     * @param text the part
     * @param start its first char in the schedule, from 0
     */
    record Word(String text, int start) {
        int end() {
            return start + text.length();
        }
    }

    /** The DAG's schedule; empty where it has none, none that is text, or one that an environment variable completes. */
    static Optional<Schedule> of(Definition definition) {
        if (!(definition.dag().get(KEY).orElse(null) instanceof YamlScalar scalar) || !scalar.isString()) {
            return Optional.empty();
        }
        String text = scalar.value().strip();
        boolean open = text.equalsIgnoreCase("none") || VariableReference.completes(scalar);
        return open ? Optional.empty() : Optional.of(new Schedule(scalar, words(scalar.value())));
    }

    /** The fields of a schedule in cron's form with exactly five words. */
    static Optional<Cron> cron(Definition definition) {
        return of(definition)
                .filter(schedule -> schedule.form() == Form.CRON && schedule.words.size() == CronUnit.COUNT)
                .map(Cron::of);
    }

    Form form() {
        if (words.isEmpty()) {
            return Form.CRON;
        }
        String first = words.getFirst().text().toLowerCase(Locale.ROOT);
        if (first.startsWith("@")) {
            return Form.PRESET;
        }
        boolean wrapped = first.startsWith("rate(") || first.startsWith("at(") || first.startsWith("cron(");
        if (wrapped) {
            return Form.WRAPPED;
        }
        if (isCall(first)) {
            return Form.CODE;
        }
        return first.startsWith("cron_tz=") || first.startsWith("tz=") ? Form.ZONED : Form.CRON;
    }

    /** Its words as texts. */
    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    /** Whether it begins with a name and a parenthesis. */
    private static boolean isCall(String word) {
        int open = word.indexOf('(');
        return open > 0
                && word.substring(0, open).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
    }

    String text() {
        return scalar.value().strip();
    }

    /** The place of its words from one to another, both included. */
    Position place(int first, int last) {
        return scalar.part(words.get(first).start(), words.get(last).end());
    }

    /** What stands between the spaces of a text, where Python sees spaces. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length()
                    || Character.isWhitespace(text.charAt(i))
                    || Character.isSpaceChar(text.charAt(i));
            if (space && start >= 0) {
                words.add(new Word(text.substring(start, i), start));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
