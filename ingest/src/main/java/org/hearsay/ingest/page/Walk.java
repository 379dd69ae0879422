package org.hearsay.ingest.page;

import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Goes through the nodes of a page one after the other, as they stand in it. */
final class Walk {
    private Walk() {}

    /** The node that begins next, inside this one or after it; null at the end. Scripts and styles are not entered. */
    static @Nullable Node next(Node node) {
        boolean closed = node.normalName().equals("script") || node.normalName().equals("style");
        return node.childNodeSize() > 0 && !closed ? node.childNode(0) : after(node);
    }

    /** The node that begins next after this one has ended; null at the end. */
    static @Nullable Node after(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            Node sibling = at.nextSibling();
            if (sibling != null) return sibling;
        }
        return null;
    }

    /** The innermost node that ended last before this one began, or the node around it; null at the beginning. */
    static @Nullable Node before(Node node) {
        Node at = node.previousSibling();
        if (at == null) return node.parent();
        while (at.childNodeSize() > 0) at = at.childNode(at.childNodeSize() - 1);
        return at;
    }
}
