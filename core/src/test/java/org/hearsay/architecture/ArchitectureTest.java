package org.hearsay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What holds for the reading engine as a whole. */
class ArchitectureTest {
    private static final String[] STAGES = {
        "org.hearsay.attribution..",
        "org.hearsay.figure..",
        "org.hearsay.time..",
        "org.hearsay.place..",
        "org.hearsay.actor..",
        "org.hearsay.compare..",
        "org.hearsay.copy.."
    };
    private static final String[] GROUND = {
        "org.hearsay.model..",
        "org.hearsay.text..",
        "org.hearsay.number..",
        "org.hearsay.name..",
        "org.hearsay.learn..",
        "org.hearsay.grammar.."
    };
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hearsay");

    @Test
    void theModelDependsOnNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.hearsay.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.hearsay.model..", "java..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void theEngineDependsOnNothingButTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.hearsay..", "java..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void theGroundKnowsNoStage() {
        noClasses()
                .that()
                .resideInAnyPackage(GROUND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STAGES)
                .check(CORE);
    }

    @Test
    void noPackageDependsOnTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hearsay")
                .check(CORE);
    }

    @Test
    void stagesNeverDependOnEachOther() {
        for (String stage : STAGES)
            for (String other : STAGES)
                if (!stage.equals(other))
                    noClasses()
                            .that()
                            .resideInAPackage(stage)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .allowEmptyShould(true)
                            .check(CORE);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.hearsay.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theEngineOpensNoFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.http..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter)")
                .check(CORE);
    }
}
