package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Takes mappings, lists and words out of YAML nodes and says in which line something else stands. */
final class YamlFields {
    private final String file;

    YamlFields(String file) {
        this.file = file;
    }

    /** The fields of a mapping that may have only these keys. */
    Map<String, Node> fields(Node node, List<String> allowed) throws ProfileException {
        if (!(node instanceof MappingNode mapping)) throw error(node, "expected fields: " + String.join(", ", allowed));
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = word(tuple.getKeyNode());
            if (!allowed.contains(key))
                throw error(tuple.getKeyNode(), "unknown field '" + key + "', known are " + String.join(", ", allowed));
            if (fields.put(key, tuple.getValueNode()) != null)
                throw error(tuple.getKeyNode(), "'" + key + "' stands here twice");
        }
        return fields;
    }

    /** The members of a list; none where the list was left out. */
    List<Node> members(@Nullable Node node) throws ProfileException {
        if (node == null
                || (node instanceof ScalarNode scalar && scalar.getValue().isEmpty())) return List.of();
        if (!(node instanceof SequenceNode sequence)) throw error(node, "expected a list");
        return sequence.getValue();
    }

    /** A list of words; a single word counts as a list of one. */
    List<String> words(@Nullable Node node) throws ProfileException {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) return List.of(word(node));
        List<String> words = new ArrayList<>();
        for (Node member : members(node)) words.add(word(member));
        return words;
    }

    /** A word or several words on one line. */
    String word(Node node) throws ProfileException {
        if (!(node instanceof ScalarNode scalar)) throw error(node, "expected words");
        String word = scalar.getValue().strip();
        if (word.isEmpty() || word.indexOf('\n') >= 0) throw error(node, "expected words on one line");
        return word;
    }

    /** The field that must be there. */
    String required(Map<String, Node> fields, String key, Node of) throws ProfileException {
        Node node = fields.get(key);
        if (node == null) throw error(of, "'" + key + "' is missing");
        return word(node);
    }

    ProfileException error(Node node, String problem) {
        return new ProfileException(
                file, node.getStartMark().map(m -> m.getLine() + 1).orElse(0), problem);
    }
}
