package org.hearsay.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's own classes, tests left out, as the architecture tests see them. */
final class Code {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hearsay");
    private static final String ROOT = "org.hearsay";

    private Code() {}

    /** Types that are declared by themselves, package-infos left out. */
    static Stream<JavaClass> topLevelTypes() {
        return ALL.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"));
    }

    /** Every package with a type in it, by its short name. */
    static Set<String> packages() {
        return ALL.stream().map(Code::packageOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The short name of a class's package below the root: {@code model}; {@code (root)} for the root itself. */
    static String packageOf(JavaClass c) {
        String name = c.getPackageName();
        return name.equals(ROOT) ? "(root)" : name.substring(ROOT.length() + 1);
    }

    /** The short names of the project's packages that a package uses. */
    static Set<String> usedBy(String name) {
        return ALL.stream()
                .filter(c -> packageOf(c).equals(name))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getBaseComponentType())
                .filter(c -> c.getPackageName().startsWith(ROOT))
                .map(Code::packageOf)
                .filter(other -> !other.equals(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
