package dev.dagdrop.cli.role;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;

/** One run of {@code ./dagdrop role}: what it printed and how it ended. */
record RoleRun(int code, String out, String err) {
    private static final Pattern WILDCARD = Pattern.compile("\\$\\{([*?$])\\}|([*?])");
    private static final String AWS = "      operator: airflow.providers.amazon.aws.";

    static RoleRun of(Path here, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(new RoleCommand(here, new PrintWriter(out), new PrintWriter(err, true)))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new RoleRun(code, out.toString(), err.toString());
    }

    /** The policy of a definition in eu-central-1 of the account 123456789012. */
    static RoleRun ofDefinition(Path here, String definition) throws IOException {
        Files.writeString(here.resolve("nightly.yaml"), definition);
        return of(here, "--account", "123456789012", "--region", "eu-central-1", "nightly.yaml");
    }

    /** The policy of one task, called {@code t}. */
    static RoleRun ofTask(Path here, String operator, String... arguments) throws IOException {
        return ofDefinition(here, "wf:\n  tasks:\n    t:\n" + AWS + operator + "\n" + lines(arguments));
    }

    /** The policy of one task of a DAG with params. */
    static RoleRun withParams(Path here, String params, String operator, String... arguments) throws IOException {
        return ofDefinition(
                here, "wf:\n  params: " + params + "\n  tasks:\n    t:\n" + AWS + operator + "\n" + lines(arguments));
    }

    private static String lines(String... arguments) {
        return Stream.of(arguments).map(line -> "      " + line + "\n").reduce("", String::concat);
    }

    /** Whether IAM would allow a request. */
    boolean allows(String action, String resource) throws IOException {
        return statements()
                .anyMatch(statement -> texts(statement.path("Action")).contains(action)
                        && texts(statement.path("Resource")).stream().anyMatch(each -> covers(each, resource)));
    }

    /** What is allowed on a resource that is written so. */
    List<String> allowedOn(String resource) throws IOException {
        List<String> actions = new ArrayList<>();
        statements()
                .filter(statement -> texts(statement.path("Resource")).contains(resource))
                .forEach(statement -> actions.addAll(texts(statement.path("Action"))));
        Collections.sort(actions);
        return actions;
    }

    /** The resources that an action is allowed on, as they are written. */
    List<String> resourcesOf(String action) throws IOException {
        return statements()
                .filter(statement -> texts(statement.path("Action")).contains(action))
                .flatMap(statement -> texts(statement.path("Resource")).stream())
                .toList();
    }

    JsonNode statementOf(String action) throws IOException {
        return statements()
                .filter(statement -> texts(statement.path("Action")).contains(action))
                .findFirst()
                .orElseThrow();
    }

    private static boolean covers(String pattern, String resource) {
        StringBuilder expression = new StringBuilder();
        Matcher wildcard = WILDCARD.matcher(pattern);
        int end = 0;
        while (wildcard.find()) {
            expression.append(Pattern.quote(pattern.substring(end, wildcard.start())));
            String plain = wildcard.group(1);
            expression.append(
                    plain != null ? Pattern.quote(plain) : wildcard.group(2).equals("*") ? ".*" : ".");
            end = wildcard.end();
        }
        expression.append(Pattern.quote(pattern.substring(end)));
        return Pattern.compile(expression.toString(), Pattern.DOTALL)
                .matcher(resource)
                .matches();
    }

    private Stream<JsonNode> statements() throws IOException {
        return new ObjectMapper().readTree(out).path("Statement").valueStream();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
