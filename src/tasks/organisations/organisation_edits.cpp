// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/organisations/organisation_edits.h"

#include "domain/contacts/contact_rules.h"
#include "domain/fold.h"
#include "domain/names.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void requireEmail(const QString& email)
{
    if (const QString problem = emailProblem(email); !problem.isEmpty())
        throw Error(problem);
}

} // namespace

Id<Organisation> saveOrganisation(Transaction& tx, const Register& records, Organisation organisation)
{
    const Organisation* before = organisation.id.isValid() ? &existing(records, organisation.id) : nullptr;
    organisation.name = organisation.name.simplified();
    requireText(organisation.name, nullptr, translate("tasks", "A body needs a name."));
    requireEmail(organisation.email);
    for (const Organisation& other : records.all<Organisation>()) {
        if (other.id != organisation.id && fold(other.name.simplified()) == fold(organisation.name))
            throw Error(translate("tasks", "Another body is called “%1” already.").arg(other.name));
    }
    tx.setTitle(
        (before ? translate("tasks", "Edit a body: %1") : translate("tasks", "Add a body: %1")).arg(organisation.name));
    return saveRecord(tx, std::move(organisation));
}

QString removalProblem(const Register& records, Id<Organisation> organisation)
{
    const auto signatures = std::ranges::count(records.all<Signatory>(), organisation, &Signatory::organisation);
    if (signatures > 0)
        return translate("tasks", "It is a signatory of %n contract(s).", nullptr, int(signatures));
    const auto promises =
        std::ranges::count(records.all<Commitment>(), std::optional(organisation), &Commitment::organisation);
    return promises > 0 ? translate("tasks", "It made %n commitment(s).", nullptr, int(promises)) : QString();
}

void removeOrganisation(Transaction& tx, const Register& records, Id<Organisation> organisation)
{
    const QString name = existing(records, organisation).name;
    if (const QString problem = removalProblem(records, organisation); !problem.isEmpty())
        throw Error(translate("tasks", "“%1” cannot be deleted.").arg(name), {}, problem);
    tx.setTitle(translate("tasks", "Delete a body: %1").arg(name));
    removeRecord(tx, records, organisation);
}

/// The history says which body, and never who.
Id<Contact> saveContact(Transaction& tx, const Register& records, Contact contact)
{
    const QString body = existing(records, contact.organisation).name;
    const bool isKnown = contact.id.isValid();
    if (isKnown)
        existing(records, contact.id);
    contact.person = contact.person.simplified();
    requireText(contactText(contact) + contact.person, nullptr,
                translate("tasks", "A contact needs a function or a service."));
    requireEmail(contact.email);
    contact.isPersonal |= !contact.person.isEmpty();
    tx.setTitle(
        (isKnown ? translate("tasks", "Edit a contact of %1") : translate("tasks", "Add a contact to %1")).arg(body));
    return saveRecord(tx, std::move(contact));
}

void removeContacts(Transaction& tx, const Register& records, std::span<const Id<Contact>> ids)
{
    tx.setTitle(translate("tasks", "Delete %n contact(s)", nullptr, int(ids.size())));
    for (const Id<Contact> id : ids)
        removeRecord(tx, records, id);
}

std::vector<TextPlace> erasedWith(const std::vector<FoundText>& found)
{
    std::vector<TextPlace> places;
    const auto add = [&](const TextPlace& place) {
        if (std::ranges::find(places, place) == places.end())
            places.push_back(place);
    };
    for (const FoundText& text : found) {
        add(text.place);
        if (text.place.record.table != recordOf<Contact>().table)
            continue;
        for (const QString& column : personalColumns())
            add({text.place.record, column});
    }
    return places;
}

void erasePersonalTexts(Database& database, const std::vector<FoundText>& found)
{
    if (found.empty())
        return;
    const auto places = erasedWith(found);
    database.erase(places, translate("tasks", "Erase personal data: %n text(s)", nullptr, int(places.size())));
    Transaction tx(database, translate("tasks", "Contacts name nobody any more"));
    for (const TextPlace& place : places) {
        const Contact* contact = place.record.table == recordOf<Contact>().table
                                     ? database.records().find(Id<Contact>{place.record.id})
                                     : nullptr;
        if (contact && contact->isPersonal) {
            Contact anonymous = *contact;
            anonymous.isPersonal = false;
            tx.update(anonymous);
        }
    }
    tx.commit();
}

} // namespace parvis
