package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.model.Definition;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of permissions.txt, filled with arguments of one kind. */
class RoleRowsTest {
    private static final Pattern RESOURCE = Pattern.compile("\\*|arn:aws:[a-z0-9-]+:[^:{}]*:[^:{}]*:[^{}]+");
    private static final ResourceScope SCOPE = new ResourceScope("aws", "eu-central-1", "123456789012");

    private final OperatorCatalogue catalogue = new OperatorCatalogue();

    @ParameterizedTest
    @ValueSource(strings = {"name", "\"{{ ds }}\"", "[a, b]", "{}", "\"\"", "~", "true", "arn:aws:x:::y", "s3://b/k"})
    void givesArnsWhateverTheArgumentsAre(String value) {
        for (String path : new PermissionTable().operators()) {
            RolePolicy role = new RolePolicy(SCOPE);
            role.add(definition(path, value));

            JsonNode statements = role.policy().document().path("Statement");
            assertThat(statements
                            .valueStream()
                            .flatMap(statement -> statement.path("Resource").valueStream())
                            .map(JsonNode::asText))
                    .as(path)
                    .allMatch(resource -> RESOURCE.matcher(resource).matches(), "a resource of IAM");
            assertThat(role.remarks().lines()).as(path).noneMatch(line -> line.contains("not known"));
        }
    }

    private Definition definition(String path, String value) {
        StringBuilder yaml = new StringBuilder("wf:\n  tasks:\n    t:\n      operator: " + path + "\n");
        catalogue
                .find(path)
                .ifPresent(operator -> operator.parameters()
                        .keySet()
                        .forEach(name -> yaml.append("      " + name + ": " + value + "\n")));
        byte[] content = yaml.toString().getBytes(StandardCharsets.UTF_8);
        return Validator.standard(Bounds.standard())
                .validate(content)
                .definition()
                .orElseThrow();
    }
}
