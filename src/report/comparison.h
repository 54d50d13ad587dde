// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "store/change_text.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace parvis {

/// What became of a record between two dates.
enum class Outcome { Added, Changed, Removed };

template <>
struct EnumNames<Outcome>
{
    static constexpr EnumName<Outcome> all[] = {{Outcome::Added, "added", QT_TRANSLATE_NOOP("domain", "Added")},
                                                {Outcome::Changed, "changed", QT_TRANSLATE_NOOP("domain", "Changed")},
                                                {Outcome::Removed, "removed", QT_TRANSLATE_NOOP("domain", "Removed")}};
};

/// What a change is about, as a steering committee goes through it.
enum class ChangeSubject { Contracts, Signatories, Funding, Documents, Calendar, Press, Territory };

template <>
struct EnumNames<ChangeSubject>
{
    static constexpr EnumName<ChangeSubject> all[] = {
        {ChangeSubject::Contracts, "contracts", QT_TRANSLATE_NOOP("domain", "Contracts")},
        {ChangeSubject::Signatories, "signatories", QT_TRANSLATE_NOOP("domain", "Signatories")},
        {ChangeSubject::Funding, "funding", QT_TRANSLATE_NOOP("domain", "Programme and funding")},
        {ChangeSubject::Documents, "documents", QT_TRANSLATE_NOOP("domain", "Documents")},
        {ChangeSubject::Calendar, "calendar", QT_TRANSLATE_NOOP("domain", "Milestones and calendar")},
        {ChangeSubject::Press, "press", QT_TRANSLATE_NOOP("domain", "Press")},
        {ChangeSubject::Territory, "territory", QT_TRANSLATE_NOOP("domain", "Territory and map")}};
};

/// One record that differs between two dates, as people read it.
struct ComparedRecord
{
    RecordRef record;
    Outcome outcome = Outcome::Changed;
    ChangeSubject subject = ChangeSubject::Contracts;
    std::optional<Id<Contract>> contract; ///< the one that the record belongs to
    QString label;                        ///< recordLabel
    std::vector<FieldText> fields;
};

/// The net changes of a period (History::changesBetween) in words: by subject, then contract, in the order in which
/// the records were first touched. Any thread; stops early when told to.
std::vector<ComparedRecord> compareRecords(const Register& records, const std::vector<RowChange>& changes,
                                           const QLocale& locale, std::stop_token stop = {});

/// Its values in one line, of a new or a removed record those that it has: "Titre : à renseigner → Contrat de ville ;
/// …".
QString fieldsText(const ComparedRecord& record);

} // namespace parvis
