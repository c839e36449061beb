package de.leitplanke.platform.tenancy;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a town; every business row belongs to one. */
public record MunicipalityId(UUID value) implements Serializable {}
