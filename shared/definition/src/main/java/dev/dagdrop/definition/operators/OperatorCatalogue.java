package dev.dagdrop.definition.operators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is publicly known about the operators of MWAA Serverless. It is read when first asked, and an operator's line when
 * that operator is first asked for. Safe for use by several threads.
 */
public final class OperatorCatalogue {
    private final Lazy<CatalogueText> text = new Lazy<>(CatalogueText::load);
    private final Lazy<Map<String, List<String>>> byShortName = new Lazy<>(this::indexShortNames);
    private final Lazy<Map<String, ParameterSpec>> taskParameters = new Lazy<>(this::indexTaskParameters);
    private final Lazy<Set<String>> parameterNames = new Lazy<>(this::collectParameterNames);
    private final Lazy<Map<String, List<String>>> words = new Lazy<>(this::splitShortNames);
    private final Lazy<Set<String>> allWords = new Lazy<>(this::collectWords);
    private final Map<String, Optional<OperatorSpec>> specs = new ConcurrentHashMap<>();

    /** The operator of exactly this class path. */
    public Optional<OperatorSpec> find(String path) {
        Optional<OperatorSpec> known = specs.getOrDefault(path, Optional.empty());
        return known.isPresent() ? known : read(path);
    }

    /** The class paths of the operators with this class name; those of providers first. */
    public List<String> withShortName(String name) {
        return byShortName.get().getOrDefault(name, List.of());
    }

    /** The names of all operator classes. */
    public Set<String> shortNames() {
        return byShortName.get().keySet();
    }

    /** The words of the names of all operator classes, by name. */
    public Map<String, List<String>> wordsOfShortNames() {
        return words.get();
    }

    /** Whether the name of any operator class has this word, which is in small letters. */
    public boolean isWordOfAny(String word) {
        return allWords.get().contains(word);
    }

    /** The argument of this name that every operator takes, as Airflow's base class does. */
    public Optional<ParameterSpec> taskParameter(String name) {
        return Optional.ofNullable(taskParameters.get().get(name));
    }

    /** Whether any operator has an argument of this name. */
    public boolean isParameterOfAny(String name) {
        return parameterNames.get().contains(name);
    }

    /** Only what is in the catalogue is kept, so that unknown names of many files do not fill the memory. */
    private Optional<OperatorSpec> read(String path) {
        Optional<OperatorSpec> spec = text.get().operator(path);
        if (spec.isPresent()) {
            specs.put(path, spec);
        }
        return spec;
    }

    private Map<String, List<String>> indexShortNames() {
        Map<String, List<String>> index = new HashMap<>();
        for (String path : text.get().paths()) {
            List<String> paths =
                    index.computeIfAbsent(path.substring(path.lastIndexOf('.') + 1), _ -> new ArrayList<>(1));
            paths.add(path.startsWith("airflow.providers.") ? 0 : paths.size(), path);
        }
        return index;
    }

    private Map<String, List<String>> splitShortNames() {
        Map<String, List<String>> split = new HashMap<>();
        for (String name : shortNames()) {
            split.put(name, ClassWords.of(name));
        }
        return split;
    }

    private Set<String> collectWords() {
        Set<String> all = new HashSet<>();
        words.get().values().forEach(all::addAll);
        return all;
    }

    private Map<String, ParameterSpec> indexTaskParameters() {
        Map<String, ParameterSpec> index = new HashMap<>();
        for (ParameterSpec parameter : text.get().group("@task")) {
            index.put(parameter.name(), parameter);
        }
        return index;
    }

    private Set<String> collectParameterNames() {
        Set<String> names = new HashSet<>();
        for (String path : text.get().paths()) {
            find(path).ifPresent(spec -> names.addAll(spec.parameters().keySet()));
        }
        return names;
    }
}
