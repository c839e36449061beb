package de.leitplanke.rules;

import java.util.List;
import java.util.Set;

/**
 * The head of a version.
 *
 * @param id stable id of the agreement
 * @param title its title, German
 * @param town the town it belongs to
 * @param employer the employer's side as it signs
 * @param staffCouncil the staff council's side as it signs
 * @param number number of the version, from 1
 * @param profile the start profile chosen
 * @param status what this text is, German
 * @param excludes pairs or groups of obligations that may never be due together
 * @param values fixed values that software reads
 * @param logs the closed list of logs
 * @param source where the head stands
 */
record Head(
        String id,
        String title,
        String town,
        String employer,
        String staffCouncil,
        int number,
        Profile profile,
        String status,
        List<Set<Obligation>> excludes,
        HeadValues values,
        List<LogType> logs,
        Source source) {}
