package org.hearsay.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input that is kept, the finds of all fuzzing among them, through the test that it is for; without a fuzzer's agent. */
class KeptInputsTest {
    private static final Path INPUTS = Path.of("src", "test", "resources", "org", "hearsay", "bench", "fuzz");
    private static final List<Class<?>> CLASSES =
            List.of(FeedFuzzTest.class, FilesFuzzTest.class, ModelFuzzTest.class, TextFuzzTest.class);

    @TestFactory
    Stream<DynamicTest> nothingThatWasFoundOnceIsWrongAgain() {
        return CLASSES.stream()
                .flatMap(c -> Stream.of(c.getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(FuzzTest.class))
                .flatMap(KeptInputsTest::inputs);
    }

    private static Stream<DynamicTest> inputs(Method fuzzed) {
        Path folder = INPUTS.resolve(fuzzed.getDeclaringClass().getSimpleName() + "Inputs")
                .resolve(fuzzed.getName());
        assertThat(folder).isNotEmptyDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream()
                    .map(file -> dynamicTest(fuzzed.getName() + ": " + file.getFileName(), () -> run(fuzzed, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Method fuzzed, Path file) throws Throwable {
        Object test = fuzzed.getDeclaringClass().getDeclaredConstructor().newInstance();
        fuzzed.setAccessible(true);
        try {
            fuzzed.invoke(test, (Object) Files.readAllBytes(file));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
