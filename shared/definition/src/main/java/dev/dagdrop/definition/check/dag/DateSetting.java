package dev.dagdrop.definition.check.dag;

import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.yaml.Timestamp;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlNode;
import dev.dagdrop.definition.yaml.YamlPath;
import dev.dagdrop.definition.yaml.YamlScalar;
import dev.dagdrop.definition.yaml.YamlSequence;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code start_date} or {@code end_date} of the DAG or its {@code default_args}.
 *
 * @param key which of them
 * @param value what is written
 * @param holder the path of its mapping
 */
record DateSetting(String key, YamlNode value, YamlPath holder) {
    static final String START = "start_date";
    static final String END = "end_date";

    /** All that are given, the DAG's own before those of its tasks. */
    static List<DateSetting> all(Definition definition) {
        List<DateSetting> dates = new ArrayList<>();
        add(definition.dag(), YamlPath.root(), dates);
        if (definition.dag().get("default_args").orElse(null) instanceof YamlMapping arguments) {
            add(arguments, YamlPath.root().key("default_args"), dates);
        }
        return dates;
    }

    private static void add(YamlMapping mapping, YamlPath path, List<DateSetting> dates) {
        for (String key : List.of(START, END)) {
            mapping.get(key).ifPresent(value -> dates.add(new DateSetting(key, value, path)));
        }
    }

    YamlPath path() {
        return holder.key(key);
    }

    DateFormat form() {
        return DateFormat.of(value);
    }

    /** The date as numbers, without regard to a zone; empty where it is none or relative to today. */
    Optional<LocalDateTime> local() {
        return timestamp().filter(date -> date.problem().isEmpty()).map(Timestamp::local);
    }

    boolean hasZone() {
        return timestamp().flatMap(Timestamp::zone).isPresent();
    }

    Optional<Timestamp> timestamp() {
        return switch (value) {
            case YamlScalar scalar -> Timestamp.parse(scalar.value().strip());
            case YamlMapping mapping -> DateFormat.typed(mapping);
            case YamlSequence _ -> Optional.empty();
        };
    }
}
