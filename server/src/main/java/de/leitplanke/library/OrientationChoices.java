package de.leitplanke.library;

import de.leitplanke.library.orientation.Understood;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.Tool;
import java.util.List;

/** The fields and tools of the register beside what was understood, so that it can be set right. */
public record OrientationChoices(Understood understood, List<FieldOfUse> fields, List<Tool> tools) {}
