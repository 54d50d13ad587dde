// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/all_signatories_schema.h"

#include "app/documents/value_origins.h"
#include "app/signatories/signatory_schema.h"
#include "domain/deadlines.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "domain/typed_date.h"
#include "tasks/reminders.h"
#include "widgets/controls/checked_line.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// One signatory in one computation.
struct SignatoryRow
{
    const Register* records;
    const Signatory* signatory;
    std::optional<PartialDate> reminded;
    int reminders = 0;
    Origin origin = Origin::Unknown;

    const Organisation* body() const { return records->find(signatory->organisation); }
    const Contract* contract() const { return records->find(signatory->contract); }
    QString departement() const { return departementName(*records, signatory->contract); }
};

std::vector<SignatoryRow> signatoryRows(const Register& records)
{
    std::vector<SignatoryRow> rows;
    rows.reserve(records.all<Signatory>().size());
    const ProvedRecords proved(records, recordOf<Signatory>().table);
    for (const Signatory& signatory : records.all<Signatory>()) {
        SignatoryRow row{&records, &signatory, {}, 0, Origin::Unknown};
        row.origin = proved.originOf(signatory.id.value, signatory.source.has_value(), signatory.document.has_value());
        for (const Reminder& reminder : records.all<Reminder>().of(signatory.id)) {
            ++row.reminders;
            if (!row.reminded || *row.reminded < reminder.on)
                row.reminded = reminder.on;
        }
        rows.push_back(row);
    }
    return rows;
}

void addEditableColumns(SchemaOf<SignatoryRow>& schema, Workspace& workspace, QDate today)
{
    const auto edit = [&workspace](TableColumn made, const auto& editOf) {
        return editedSignatory(std::move(made), workspace, editOf);
    };
    TableColumn late = column("days_late", translate("app", "Days late"), CellKind::Integer, 8);
    late.tip =
        translate("app", "Days since the signature was due: by the signatory’s own date, or else that of its contract");
    late.unknown = u"–"_s;
    TableColumn target = edit(column("target_date", translate("app", "Target date"), CellKind::Date, 14),
                              [](const QString& typed) { return SignatoryChange{.targetDate = readDate(typed)}; });
    target.unknown = u"–"_s;
    schema
        .add(edit(stateColumn<SignatoryStatus>("status", translate("app", "Status"), 13),
                  [](const QString& typed) {
                      return SignatoryChange{.status = parseIdentifier<SignatoryStatus>(typed)};
                  }),
             [](const auto& row) { return cellOf(row.signatory->status); })
        .add(edit(column("deliberated_on", translate("app", "Deliberated on"), CellKind::Date, 14),
                  [](const QString& typed) { return SignatoryChange{.deliberatedOn = readDate(typed)}; }),
             [](const auto& row) { return cellOf(row.signatory->deliberatedOn); })
        .add(edit(column("signed_on", translate("app", "Signed on"), CellKind::Date, 14),
                  [](const QString& typed) { return SignatoryChange{.signedOn = readDate(typed)}; }),
             [](const auto& row) { return cellOf(row.signatory->signedOn); })
        .add(target, [](const auto& row) { return cellOf(row.signatory->targetDate); })
        .add(late, [today](const auto& row) { return cellOf(daysLate(*row.records, *row.signatory, today)); })
        .add(edit(column("representative", translate("app", "Representative"), CellKind::Text, 18),
                  [](const QString& typed) { return SignatoryChange{.representative = typed}; }),
             [](const auto& row) { return cellOf(row.signatory->representative); })
        .add(edit(column("reference", translate("app", "Deliberation"), CellKind::Text, 14),
                  [](const QString& typed) { return SignatoryChange{.deliberationReference = typed}; }),
             [](const auto& row) { return cellOf(row.signatory->deliberationReference); })
        .add(edit(column("note", translate("app", "Note"), CellKind::Text, 24),
                  [](const QString& typed) { return SignatoryChange{.note = typed}; }),
             [](const auto& row) { return cellOf(row.signatory->note); });
}

QString signatorySourceTip(const Register& records, qint64 id)
{
    const Signatory* signatory = records.find(Id<Signatory>{id});
    return signatory ? sourceTip(records.find(signatory->source)) : QString();
}

} // namespace

TableSchema allSignatoriesSchema(Workspace& workspace, QDate today)
{
    SchemaOf<SignatoryRow> schema(u"all_signatories"_s, u"signatory"_s, signatoryRows,
                                  [](const auto& row) { return row.signatory->id.value; });
    TableColumn reminded = column("reminded_on", translate("app", "Last reminder"), CellKind::Date, 14);
    reminded.unknown = translate("app", "none", "reminder");
    TableColumn source = column("source", translate("app", "Source"), CellKind::Text, 18);
    source.cellTip = signatorySourceTip;
    schema
        .add(column("organisation", translate("app", "Body"), CellKind::Text, 30),
             [](const auto& row) { return cellOf(nameOf(*row.records, row.signatory->organisation)); })
        .add(column("contract", translate("app", "Contract"), CellKind::Text, 24),
             [](const auto& row) { return cellOf(contractName(*row.records, row.signatory->contract)); });
    addEditableColumns(schema, workspace, today);
    return schema.add(reminded, [](const auto& row) { return cellOf(row.reminded); })
        .add(stateColumn<SignatoryClass>("class", translate("app", "Class"), 18),
             [](const auto& row) { return cellOf(row.signatory->signatoryClass); })
        .add(column("departement", translate("app", "Département"), CellKind::Text, 13),
             [](const auto& row) { return cellOf(row.departement()); })
        .add(source,
             [](const auto& row) {
                 const Source* found = row.records->find(row.signatory->source);
                 return found ? cellOf(found->title) : CellValue();
             })
        .add(originColumn(recordOf<Signatory>().table), [](const auto& row) { return cellOf(row.origin); })
        .add(column("code", translate("app", "Code"), CellKind::Code, 10, false),
             [](const auto& row) { return row.contract() ? cellOf(row.contract()->code) : CellValue(); })
        .add(column("kind", translate("app", "Kind of body"), CellKind::Text, 14, false),
             [](const auto& row) { return row.body() ? cellOf(row.body()->kind) : CellValue(); })
        .add(column("reminders", translate("app", "Reminders"), CellKind::Integer, 8, false),
             [](const auto& row) { return cellOf(row.reminders); })
        .places([](const SignatoryRow& row, auto& places) { places.push_back({.contract = row.signatory->contract}); })
        .estimate([](const Register& records) { return records.all<Signatory>().size(); })
        .build();
}

TableSchema reminderSchema(Workspace& workspace)
{
    const auto rows = [](const Register& records, const TableSubject& signatory) {
        std::vector<Reminder> made;
        for (const Reminder& reminder : records.all<Reminder>().of(signatory.as<Id<Signatory>>()))
            made.push_back(reminder);
        std::ranges::stable_sort(made, std::ranges::greater(), &Reminder::on);
        return made;
    };
    TableColumn note = column("note", translate("app", "Note"), CellKind::Text, 24);
    note.unknown = u"–"_s;
    note.edit = [&workspace](qint64 id, const QString& typed) {
        workspace.editOrThrow(
            [&](Transaction& tx, const Register& records) { setReminderNote(tx, records, {id}, typed); });
    };
    return SchemaOf<Reminder>(u"reminders"_s, u"reminder"_s, rows,
                              [](const Reminder& reminder) { return reminder.id.value; })
        .add(column("done_on", translate("app", "Date"), CellKind::Date, 14),
             [](const Reminder& r) { return cellOf(r.on); })
        .add(column("channel", translate("app", "How"), CellKind::Text, 10),
             [](const Reminder& r) { return cellOf(channelText(r.channel)); })
        .add(column("addressee", translate("app", "Whom"), CellKind::Text, 16),
             [](const Reminder& r) { return cellOf(r.addressee); })
        .add(note, [](const Reminder& r) { return cellOf(r.note); })
        .build();
}

const QStringList& reminderChannels()
{
    static const QStringList channels{u"courriel"_s, u"téléphone"_s, u"courrier"_s, u"réunion"_s};
    return channels;
}

QString channelText(const QString& channel)
{
    const QStringList texts{translate("app", "E-mail"), translate("app", "Telephone"), translate("app", "Letter"),
                            translate("app", "Meeting")};
    const auto place = reminderChannels().indexOf(channel);
    return place < 0 ? channel : texts[place];
}

} // namespace parvis
