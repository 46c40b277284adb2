package dev.dagdrop.cli.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Type;
import org.junit.jupiter.api.Test;

/**
 * The dependencies of the modules: functions to registration to definition, profiles to definition, the command line to functions
 * and stand-ins.
 */
class ArchitectureTest {
    private static final String DEFINITION = "dev.dagdrop.definition..";
    private static final String PROFILE = "dev.dagdrop.profile..";
    private static final String REGISTRATION = "dev.dagdrop.registration..";
    private static final String FUNCTIONS = "dev.dagdrop.functions..";
    private static final String STAND_INS = "dev.dagdrop.standins..";
    private static final String TEST_KIT = "dev.dagdrop.testkit..";
    private static final String COMMAND_LINE = "dev.dagdrop.cli..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.dagdrop");

    @Test
    void everyModuleIsImported() {
        assertThat(CLASSES.stream()
                        .map(found -> found.getPackageName().split("\\.", 4)[2])
                        .distinct())
                .containsExactlyInAnyOrder(
                        "definition", "profile", "registration", "functions", "standins", "testkit", "cli");
    }

    @Test
    void everyFunctionIsImported() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("dev.dagdrop.functions."))
                        .map(name -> name.split("\\.", 5)[3])
                        .distinct())
                .containsExactlyInAnyOrder("register", "reconcile", "onboard");
    }

    @Test
    void definitionsKnowNothingOfAws() {
        noClasses()
                .that()
                .resideInAPackage(DEFINITION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        PROFILE,
                        REGISTRATION,
                        FUNCTIONS,
                        STAND_INS,
                        COMMAND_LINE,
                        "software.amazon..",
                        "com.amazonaws..")
                .check(CLASSES);
    }

    @Test
    void profilesKnowDefinitionsOnly() {
        noClasses()
                .that()
                .resideInAPackage(PROFILE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        REGISTRATION, FUNCTIONS, STAND_INS, COMMAND_LINE, "software.amazon..", "com.amazonaws..")
                .check(CLASSES);
    }

    @Test
    void registrationDoesNotPointBack() {
        noClasses()
                .that()
                .resideInAPackage(REGISTRATION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FUNCTIONS, STAND_INS, COMMAND_LINE)
                .check(CLASSES);
    }

    @Test
    void functionsKnowNothingOfLocalRuns() {
        noClasses()
                .that()
                .resideInAPackage(FUNCTIONS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STAND_INS, COMMAND_LINE)
                .check(CLASSES);
    }

    @Test
    void standInsKnowNothingOfWhatTalksToThem() {
        noClasses()
                .that()
                .resideInAPackage(STAND_INS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DEFINITION, PROFILE, REGISTRATION, FUNCTIONS, COMMAND_LINE)
                .check(CLASSES);
    }

    @Test
    void onlyTestsUseTheTestKit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(TEST_KIT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TEST_KIT)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.dagdrop.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingDeployedReflectsOrPrints() {
        noClasses()
                .that()
                .resideInAnyPackage(DEFINITION, PROFILE, REGISTRATION, FUNCTIONS)
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect..")
                        // Lambda's runtime passes a Type to its serializers; nothing is called through it.
                        .and(not(type(Type.class))))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void noClassKeepsStaticState() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }
}
