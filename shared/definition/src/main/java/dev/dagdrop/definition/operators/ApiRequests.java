package dev.dagdrop.definition.operators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the AWS APIs take in those arguments that operators pass on as they are, from {@code api-requests.txt}. The table is
 * read when first asked, a type when first needed. Safe for use by several threads.
 */
public final class ApiRequests {
    private static final String RESOURCE = "api-requests.txt";
    private static final String ARGUMENT = "> ";

    private final Lazy<Table> table = new Lazy<>(ApiRequests::load);
    private final Map<String, ApiType> types = new ConcurrentHashMap<>();

    /**
     * An argument that becomes a part of a request.
     *
     * @param argument its name
     * @param request the request and the member, such as {@code glue.StartJobRun.Arguments}
     * @param type the reference to its type
     * @param partial whether the operator adds members, so that required ones may be missing
     */
    public record ApiArgument(String argument, String request, String type, boolean partial) {}

    /** The arguments of an operator that are known to become parts of requests. */
    public List<ApiArgument> of(OperatorSpec operator) {
        return table.get().arguments.getOrDefault(operator.shortName(), List.of());
    }

    /** The type that a reference names. */
    public ApiType type(String reference) {
        return types.computeIfAbsent(reference, this::read);
    }

    private ApiType read(String reference) {
        return Optional.ofNullable(table.get().lines.get(reference))
                .map(ApiRequests::parse)
                .orElseGet(() -> ApiType.Simple.of(reference.charAt(0)));
    }

    /** The kind's sign and what follows it. */
    private static ApiType parse(String line) {
        List<String> words = List.of(line.split(" "));
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "=" -> new ApiType.Enumeration(rest);
            case "[" -> new ApiType.Items(rest.getFirst());
            case "<" -> new ApiType.Values(rest.getFirst());
            default -> structure(rest);
        };
    }

    private static ApiType structure(List<String> words) {
        Map<String, String> members = new HashMap<>();
        List<String> required = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            boolean isRequired = word.charAt(equals - 1) == '!';
            String name = word.substring(0, isRequired ? equals - 1 : equals);
            members.put(name, word.substring(equals + 1));
            if (isRequired) {
                required.add(name);
            }
        }
        return new ApiType.Structure(members, required);
    }

    private static Table load() {
        Table table = new Table(new HashMap<>(), new HashMap<>());
        for (String line : TextResource.lines(RESOURCE)) {
            int end = line.indexOf(' ');
            if (line.startsWith(ARGUMENT)) {
                List<String> words = List.of(line.split(" "));
                boolean partial = words.getLast().endsWith("~");
                String type = words.getLast().replace("~", "");
                table.arguments
                        .computeIfAbsent(words.get(1), _ -> new ArrayList<>())
                        .add(new ApiArgument(words.get(2), words.get(3), type, partial));
            } else {
                table.lines.put(line.substring(0, end), line.substring(end + 1));
            }
        }
        return table;
    }

    private record Table(Map<String, List<ApiArgument>> arguments, Map<String, String> lines) {}
}
