package de.leitplanke.workspace.export;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Nests list elements as deep as the items of the plain form stand. */
final class PdfLists {

    private record Open(int depth, Element list) {}

    private final Document tree;
    private final Element body;
    private final Deque<Open> open = new ArrayDeque<>();

    PdfLists(Document tree, Element body) {
        this.tree = tree;
        this.body = body;
    }

    /** Ends all lists and gives back the element they stood in. */
    Element leave() {
        open.clear();
        return body;
    }

    /** A new list item for this item's words. */
    Element enter(Block.Item item) {
        while (!open.isEmpty() && open.peek().depth() > item.depth()) {
            open.pop();
        }
        if (!open.isEmpty()
                && open.peek().depth() == item.depth()
                && !continues(item, open.peek().list())) {
            open.pop();
        }
        if (open.isEmpty() || open.peek().depth() < item.depth()) {
            open.push(new Open(item.depth(), start(item)));
        }
        Element element = tree.createElement("li");
        open.element().list().appendChild(element);
        return element;
    }

    private static boolean continues(Block.Item item, Element list) {
        return list.getTagName().equals(item.isNumbered() ? "ol" : "ul") && item.number() != 1;
    }

    private Element start(Block.Item item) {
        Element list = tree.createElement(item.isNumbered() ? "ol" : "ul");
        if (item.number() > 1) {
            list.setAttribute("start", Integer.toString(item.number()));
        }
        (open.isEmpty() ? body : (Element) open.element().list().getLastChild()).appendChild(list);
        return list;
    }
}
