package de.leitplanke.rules.compare;

import java.util.List;

final class OrderWriter {

    private OrderWriter() {}

    static AmendingOrder write(Synopsis synopsis) {
        return new AmendingOrder(List.of());
    }
}
