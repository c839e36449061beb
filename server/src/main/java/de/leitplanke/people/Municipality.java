package de.leitplanke.people;

import de.leitplanke.platform.tenancy.MunicipalityId;

/** A town; {@code demo} marks the one whose accounts are publicly known. */
public record Municipality(MunicipalityId id, String name, boolean demo) {}
