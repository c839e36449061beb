package de.leitplanke.agreement;

import de.leitplanke.rules.compare.NamedSituation;
import java.util.List;

/** Situations that people know by name, told by the modules that know them, so that the effect of a draft is seen. */
public interface Situations {

    List<NamedSituation> all();
}
