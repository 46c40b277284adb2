package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Visible;
import java.util.ArrayDeque;
import java.util.Deque;

/** The way from the DAG to a node; turned into text only when a finding needs it. */
public sealed interface YamlPath {
    /** Airflow takes ids of up to 250 characters. */
    int LONGEST_ID = 250;

    /** The DAG itself, or the document where it holds no DAG. */
    static YamlPath root() {
        return Root.ONLY;
    }

    /** The path of the value under a key. */
    default YamlPath key(String name) {
        return new Key(this, name);
    }

    /** The path of an item of a list, counted from 0. */
    default YamlPath item(int index) {
        return new Item(this, index);
    }

    /** The path as text, such as {@code tasks.load.dependencies[0]}; keys that are no plain names are quoted. */
    default String text() {
        Deque<YamlPath> steps = new ArrayDeque<>();
        YamlPath step = this;
        while (!(step instanceof Root)) {
            steps.push(step);
            step = switch (step) {
                case Root root -> root;
                case Key key -> key.parent();
                case Item item -> item.parent();
            };
        }
        StringBuilder text = new StringBuilder();
        for (YamlPath each : steps) {
            switch (each) {
                case Root _ -> {}
                case Key key -> appendKey(text, key.name());
                case Item item -> text.append('[').append(item.index()).append(']');
            }
        }
        return text.toString();
    }

    private static void appendKey(StringBuilder text, String name) {
        if (isPlainName(name)) {
            text.append(text.isEmpty() ? "" : ".").append(distinct(name));
        } else {
            text.append("[\"").append(Visible.text(distinct(name))).append("\"]");
        }
    }

    /** A key as long as an id may be is shown in full, a longer one so that two that begin alike stay two. */
    private static String distinct(String name) {
        return name.length() <= LONGEST_ID ? name : Visible.cut(name) + Integer.toHexString(name.hashCode());
    }

    private static boolean isPlainName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The start of every path. */
    record Root() implements YamlPath {
        private static final Root ONLY = new Root();
    }

    /**
     * One step into a mapping.
     *
     * @param parent the mapping's path
     * @param name the key
     */
    record Key(YamlPath parent, String name) implements YamlPath {}

    /**
     * One step into a list.
     *
     * @param parent the list's path
     * @param index the item, from 0
     */
    record Item(YamlPath parent, int index) implements YamlPath {}
}
