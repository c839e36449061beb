package de.leitplanke.library.coach;

import java.util.List;

/** Finds one criterion in an order. */
interface Recogniser {

    List<Recognised> find(Order order);
}
