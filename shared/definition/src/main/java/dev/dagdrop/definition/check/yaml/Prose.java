package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.yaml.YamlPath;

/** Tells text for people from text for machines, by its key. */
final class Prose {
    private Prose() {}

    /** Whether people read it, who set it as they like. */
    static boolean isProse(YamlPath path) {
        return path instanceof YamlPath.Key key
                && switch (key.name()) {
                    case "description",
                            "doc",
                            "doc_md",
                            "doc_rst",
                            "message",
                            "subject",
                            "html_content",
                            "body",
                            "text",
                            "title",
                            "comment",
                            "prompt",
                            "Message",
                            "Subject",
                            "Description",
                            "Body" -> true;
                    default -> false;
                };
    }

    /** Whether a machine reads it, for which every character counts. */
    static boolean isCode(YamlPath path) {
        return path instanceof YamlPath.Key key
                && switch (key.name()) {
                    case "schedule",
                            "operator",
                            "task_id",
                            "dag_id",
                            "bash_command",
                            "sql",
                            "query",
                            "start_date",
                            "end_date",
                            "trigger_rule" -> true;
                    default -> false;
                };
    }
}
