package de.leitplanke.library.handout;

/** The orientation frame as it is shown. */
public record FrameSheet(TrafficLight light, Sheet sheet) {}
