package org.hearsay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for every package of every module. */
class HouseTest {
    private static final Set<String> SAYING_NOTHING =
            Set.of("util", "utils", "common", "impl", "service", "manager", "helper", "handler", "misc");

    @Test
    void everyPackageSaysWhereNullIs() {
        Set<String> marked = Code.ALL.stream()
                .filter(c -> c.getSimpleName().equals("package-info") && c.isAnnotatedWith(NullMarked.class))
                .map(Code::packageOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(marked).containsAll(Code.packages());
    }

    @Test
    void atLeastHalfOfTheTypesAreNotPublic() {
        List<JavaClass> all = Code.topLevelTypes().toList();
        List<JavaClass> shown = all.stream()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        assertThat(shown).hasSizeLessThanOrEqualTo(all.size() / 2);
    }

    @Test
    void noPackageHasANameThatSaysNothing() {
        for (String name : Code.packages())
            assertThat(SAYING_NOTHING).doesNotContainAnyElementsOf(List.of(name.split("\\.")));
    }
}
