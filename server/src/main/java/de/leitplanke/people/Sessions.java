package de.leitplanke.people;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The open sessions of a person. */
@Service
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    int count(PersonId person) {
        return sessions.findByPrincipalName(person.value().toString()).size();
    }

    /** Ends every session of the person, on every device. */
    void endAll(PersonId person) {
        sessions.findByPrincipalName(person.value().toString()).keySet().forEach(sessions::deleteById);
    }
}
