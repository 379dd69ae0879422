package org.hearsay.ingest;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.name.Profile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a profile from a YAML file: {@code sides} with name, aliases, adjectives, demonyms, capitals, and {@code actors}
 * with name, kind, side, aliases, roles. A key that a profile does not have is an error, so that a slip does not pass.
 */
public final class ProfileFile {
    private static final int MOST_BYTES = 1 << 20;

    private ProfileFile() {}

    /**
     * The profile in a file.
     *
     * @throws ProfileException what is wrong with the file, with its name and the line, counted from 1
     */
    public static Profile read(Path file) throws ProfileException {
        return parse(String.valueOf(file.getFileName()), text(file));
    }

    /**
     * The profile in a text.
     *
     * @param name what errors call it
     * @throws ProfileException what is wrong, with the name and the line, counted from 1
     */
    public static Profile parse(String name, String yaml) throws ProfileException {
        YamlFields file = new YamlFields(name);
        Optional<Node> root = compose(name, yaml);
        if (root.isEmpty()) return Profile.NONE;
        var fields = file.fields(root.get(), List.of("sides", "actors"));
        List<Profile.Side> sides = new ProfileSides(file).read(fields.get("sides"));
        return new Profile(sides, new ProfileActors(file, sides).read(fields.get("actors")));
    }

    private static Optional<Node> compose(String name, String yaml) throws ProfileException {
        try {
            return new Compose(LoadSettings.builder()
                            .setMaxAliasesForCollections(10)
                            .build())
                    .composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new ProfileException(name, line, "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new ProfileException(name, 1, "not YAML: " + e.getMessage());
        }
    }

    private static String text(Path file) throws ProfileException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) throw new ProfileException(name, 0, "larger than 1 MB");
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new ProfileException(name, 0, "no such file");
        } catch (MalformedInputException e) {
            throw new ProfileException(name, 0, "not UTF-8");
        } catch (IOException e) {
            throw new ProfileException(name, 0, "cannot be read");
        }
    }
}
