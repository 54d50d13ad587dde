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

std::vector<ErasedText> erasedWith(const std::vector<FoundText>& found)
{
    const QString& contacts = recordOf<Contact>().table;
    std::vector<ErasedText> texts;
    for (const FoundText& text : found) {
        const FieldPlace& place = text.place;
        if (place.record.table != contacts || !personalColumns().contains(place.column)) {
            texts.push_back({place, text.text});
            continue;
        }
        const bool isKnown = std::ranges::any_of(
            texts, [&](const ErasedText& known) { return known.place.record == place.record && !known.text; });
        for (const QString& column : isKnown ? QStringList() : personalColumns())
            texts.push_back({{place.record, column}});
    }
    return texts;
}

namespace {

void unmarkNamelessContacts(Database& database, const std::vector<ErasedText>& texts)
{
    Transaction tx(database, translate("tasks", "Contacts name nobody any more"));
    for (const ErasedText& text : texts) {
        const Contact* contact = text.place.record.table == recordOf<Contact>().table
                                     ? database.records().find(Id<Contact>{text.place.record.id})
                                     : nullptr;
        if (contact && contact->isPersonal && contact->person.isEmpty()) {
            Contact anonymous = *contact;
            anonymous.isPersonal = false;
            tx.update(anonymous);
        }
    }
    tx.commit();
}

} // namespace

void erasePersonalTexts(Database& database, const std::vector<FoundText>& found, const Database::Done& done)
{
    const std::vector<ErasedText> texts = erasedWith(found);
    if (texts.empty())
        return done(nullptr);
    database.erase(texts, translate("tasks", "Erase personal data: %n text(s)", nullptr, int(texts.size())),
                   [&database, texts, done](std::exception_ptr error) {
                       try {
                           unmarkNamelessContacts(database, texts);
                       } catch (const Error&) {
                           error = error ? error : std::current_exception();
                       }
                       done(error);
                   });
}

} // namespace parvis
