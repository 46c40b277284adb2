package dev.dagdrop.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Every constructor and method has a caller in code that runs, and not only in a test. The compiler sees to what is private;
 * constants leave no trace where they are used.
 */
class UnusedCodeTest {
    private static final Path CHECKOUT = Path.of("..", "..");

    /** Where test code is: it may call it as well. */
    private static final Set<String> FOR_TESTS = Set.of("dev.dagdrop.standins", "dev.dagdrop.testkit");

    /** Without a caller, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("AwsClients.<init>", "tests bring clients of local endpoints"),
            Map.entry("LocalInstallation.standIns", "tests look at the endpoints of a local installation"),
            Map.entry("TemplateEvaluator.text", "tests of template.yaml evaluate values of it"),
            Map.entry("TemplateEvaluator.holds", "tests of template.yaml evaluate its conditions"),
            Map.entry("TemplateNode.texts", "tests of template.yaml read its lists"),
            Map.entry("TemplateNode.everywhere", "tests of template.yaml look for references in it"),
            Map.entry("PermissionTable.operators", "a test compares the table with the catalogue"),
            Map.entry("OperatorSpec.path", "tests write the schema of definitions from the catalogue"),
            Map.entry("GeneratedServiceMetadataProvider.<init>", "the SDK makes it"),
            Map.entry("Parameter.<init>", "JUnit makes it"),
            Map.entry("HttpResponse.of", "the benchmarks answer with it"));

    private static final JavaClasses CODE = compiled();

    @Test
    void everyMethodHasACaller() {
        assertThat(uncalled().filter(name -> !EXCEPTIONS.containsKey(name))).isEmpty();
    }

    @Test
    void everyExceptionIsNeeded() {
        assertThat(uncalled()).containsAll(EXCEPTIONS.keySet());
    }

    private static Stream<String> uncalled() {
        return CODE.stream()
                .filter(UnusedCodeTest::isMain)
                .flatMap(owner -> owner.getCodeUnits().stream())
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> !isCalledByALibrary(unit))
                .filter(unit -> unit.getAccessesToSelf().stream().noneMatch(UnusedCodeTest::isCall))
                .map(unit -> unit.getOwner().getSimpleName() + "." + unit.getName())
                .sorted();
    }

    private static boolean isCalledByALibrary(JavaCodeUnit unit) {
        return switch (unit) {
            case JavaStaticInitializer _ -> true;
            case JavaConstructor constructor -> constructor.getParameters().isEmpty() && isMadeByName(unit.getOwner());
            case JavaMethod method -> method.getName().equals("main") || overrides(method) || isGenerated(method);
            default -> throw new IllegalArgumentException(unit.getDescription());
        };
    }

    private static boolean isMadeByName(JavaClass owner) {
        return Stream.of(
                        RequestHandler.class,
                        RequestStreamHandler.class,
                        CommandLine.ITypeConverter.class,
                        CommandLine.IVersionProvider.class)
                .anyMatch(owner::isAssignableTo);
    }

    /** The compiler makes these for each enum and record. */
    private static boolean isGenerated(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return (owner.isEnum() && Set.of("values", "valueOf").contains(method.getName()))
                || (owner.isRecord() && owner.tryGetField(method.getName()).isPresent());
    }

    private static boolean overrides(JavaMethod method) {
        return Stream.of(
                        method.getOwner().getAllRawSuperclasses(),
                        method.getOwner().getAllRawInterfaces())
                .flatMap(types -> types.stream())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(inherited -> inherited.getName().equals(method.getName())
                        && inherited.getParameters().size()
                                == method.getParameters().size());
    }

    private static boolean isCall(JavaAccess<?> access) {
        JavaClass target = access.getTargetOwner();
        boolean ofItself =
                access.getOrigin().getFullName().equals(access.getTarget().getFullName());
        return !ofItself && (isMain(access.getOriginOwner()) || isForTests(target));
    }

    private static boolean isForTests(JavaClass each) {
        return FOR_TESTS.stream().anyMatch(each.getPackageName()::startsWith);
    }

    private static boolean isMain(JavaClass each) {
        return each.getSource().stream()
                .anyMatch(source -> source.getUri().getPath().contains("/target/classes/"));
    }

    private static JavaClasses compiled() {
        return new ClassFileImporter()
                .importLocations(Stream.of("shared", "functions", "local")
                        .flatMap(group -> modules(CHECKOUT.resolve(group)).stream())
                        .flatMap(module ->
                                Stream.of(module.resolve("target/classes"), module.resolve("target/test-classes")))
                        .filter(Files::isDirectory)
                        .map(Location::of)
                        .toList());
    }

    private static List<Path> modules(Path group) {
        try (Stream<Path> modules = Files.list(group)) {
            return modules.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
