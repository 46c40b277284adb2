package dev.dagdrop.cli.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.OperatorStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** permissions.txt beside the catalogue of operators. */
class PermissionTableTest {
    private static final Path FILE = Path.of("src/main/resources/dev/dagdrop/cli/role/permissions.txt");
    private static final Set<OperatorStatus> USABLE = Set.of(OperatorStatus.SUPPORTED, OperatorStatus.DISPUTED);

    private final OperatorCatalogue catalogue = new OperatorCatalogue();
    private final PermissionTable table = new PermissionTable();

    @Test
    void everyOperatorOfTheCatalogueHasARow() {
        assertThat(usable().map(OperatorSpec::path))
                .hasSizeGreaterThan(230)
                .allSatisfy(path -> assertThat(table.of(path))
                        .as("a row of permissions.txt for " + path)
                        .hasValueSatisfying(needs -> assertThat(needs).isNotEmpty()));
    }

    /** The provider has newer classes than the catalogue; the rules never refuse them, so they have rows too. */
    @Test
    void everyRowIsOfAnOperatorThatThereIsOrOfTheProvider() {
        assertThat(table.operators())
                .allSatisfy(path -> assertThat(
                                catalogue.find(path).isPresent() || path.startsWith("airflow.providers.amazon.aws."))
                        .as(path)
                        .isTrue());
    }

    @Test
    void everyArgumentIsOneOfItsOperator() {
        usable().filter(operator -> !operator.parameters().isEmpty())
                .forEach(operator -> assertThat(table.of(operator.path()).orElseThrow().stream()
                                .flatMap(need -> arguments(need).stream())
                                .map(path -> path.split("\\.", -1)[0])
                                .filter(argument -> !argument.isEmpty()))
                        .as(operator.path())
                        .isSubsetOf(operator.parameters().keySet()));
    }

    @Test
    void everyBlockSaysWhereItWasRead() throws IOException {
        String rows = Files.readString(FILE).replaceFirst("(?s)^.*?\n\n", "");

        assertThat(List.of(rows.split("\n\n", -1))).allMatch(block -> block.startsWith("# from "));
    }

    private Stream<OperatorSpec> usable() {
        return catalogue.shortNames().stream()
                .flatMap(name -> catalogue.withShortName(name).stream())
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .filter(operator -> USABLE.contains(operator.status()));
    }

    private static List<String> arguments(PermissionNeed need) {
        return switch (need) {
            case PermissionNeed.None _ -> List.of();
            case PermissionNeed.Note note -> arguments(note.conditions()).toList();
            case PermissionNeed.Actions actions ->
                Stream.concat(arguments(actions.conditions()), arguments(actions.resource()))
                        .toList();
        };
    }

    private static Stream<String> arguments(List<NeedCondition> conditions) {
        return conditions.stream().flatMap(condition -> condition.arguments().stream());
    }

    private static Stream<String> arguments(ResourceForm form) {
        return switch (form) {
            case ResourceForm.AnyResource _ -> Stream.of();
            case ResourceForm.Bucket bucket -> Stream.concat(bucket.bucket().stream(), bucket.key().stream());
            case ResourceForm.Objects objects -> Stream.concat(objects.bucket().stream(), objects.key().stream());
            case ResourceForm.Model model -> Stream.of(model.argument());
            case ResourceForm.Arn arn ->
                Stream.of(arn.pattern().parts(), arn.pattern().suffix())
                        .flatMap(List::stream)
                        .flatMap(part -> part instanceof ArnPattern.ArnPart.ArgumentPart reference
                                ? reference.arguments().stream()
                                : Stream.of());
        };
    }
}
