// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organisations/organisation_schema.h"

#include "domain/contacts/contact_rules.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "store/personal_texts.h"
#include "store/record_label.h"
#include "tasks/organisations/organisation_edits.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct BodyRow
{
    const Organisation* body = nullptr;
    int contracts = 0;
    int signedContracts = 0;
    int contacts = 0;
    QString address;
    std::vector<TerritoryPlace> places; ///< of the contracts that it is a signatory of
};

std::vector<BodyRow> bodyRows(const Register& records)
{
    std::map<Id<Organisation>, std::pair<int, int>> contracts; // all, and those that it signed
    std::map<Id<Organisation>, std::vector<TerritoryPlace>> places;
    for (const Signatory& signatory : records.all<Signatory>()) {
        auto& [all, done] = contracts[signatory.organisation];
        places[signatory.organisation].push_back({.contract = signatory.contract});
        ++all;
        done += signatory.status == SignatoryStatus::Signed;
    }
    std::vector<BodyRow> rows;
    for (const Organisation& body : records.all<Organisation>()) {
        const auto [all, done] = contracts[body.id];
        rows.push_back({&body, all, done, int(records.all<Contact>().of(body.id).size()),
                        functionAddressOf(records, body.id), places[body.id]});
    }
    return rows;
}

/// Writes one field of a body that may have been removed meanwhile: then nothing happens.
TableColumn bodyEdit(TableColumn column, Workspace& workspace, QString Organisation::*member,
                     const std::function<QString(const QString&)>& problem = {})
{
    const auto edit = [&workspace, member](qint64 id, const QString& typed) {
        const Organisation* found = workspace.records().find(Id<Organisation>{id});
        if (!found)
            return;
        Organisation body = *found;
        body.*member = typed.trimmed();
        workspace.editOrThrow([&](Transaction& tx, const Register& records) { saveOrganisation(tx, records, body); });
    };
    return withEdit(std::move(column), edit, problem);
}

TableColumn text(const char* id, const char* title, int width, bool visible = true)
{
    return column(id, translate("app", title), CellKind::Text, width, visible);
}

/// As in the export of the register: what leads to a person leaves the program in no table.
TableColumn personal(TableColumn column)
{
    column.isPersonal = [](const Register& records, qint64 id) {
        const Contact* contact = records.find(Id<Contact>{id});
        return contact && isPersonal(*contact);
    };
    return column;
}

QString foundRecord(const Register& records, const RecordRef& record)
{
    return record.table == historyTable ? translate("app", "History") : recordLabel(records, record);
}

QString foundField(const FieldPlace& place)
{
    if (!isRecordTable(place.record.table))
        return translate("app", "Title");
    const TableInfo& info = tableInfo(place.record.table);
    return info.labels.value(info.columns.indexOf(place.column));
}

} // namespace

TableSchema organisationSchema(Workspace& workspace)
{
    using Row = BodyRow;
    return SchemaOf<Row>(u"organisations"_s, recordOf<Organisation>().table, &bodyRows,
                         [](const Row& row) { return row.body->id.value; })
        .add(bodyEdit(text("name", QT_TRANSLATE_NOOP("app", "Body"), 36), workspace, &Organisation::name),
             [](const Row& row) { return cellOf(row.body->name); })
        .add(bodyEdit(text("kind", QT_TRANSLATE_NOOP("app", "Kind"), 16), workspace, &Organisation::kind),
             [](const Row& row) { return cellOf(row.body->kind); })
        .add(stateColumn<SignatoryClass>("class", translate("app", "Place"), 20),
             [](const Row& row) { return cellOf(row.body->signatoryClass); })
        .add(withTip(column("contracts", translate("app", "Signed"), CellKind::Share, 9),
                     translate("app", "Contracts that it signed, of those that it is a signatory of")),
             [](const Row& row) {
                 return row.contracts > 0 ? CellValue(Share{row.signedContracts, row.contracts}) : CellValue();
             })
        .add(column("contacts", translate("app", "Contacts"), CellKind::Integer, 9),
             [](const Row& row) { return cellOf(row.contacts); })
        .add(withTip(text("address", QT_TRANSLATE_NOOP("app", "Where to write"), 28),
                     translate("app", "The address of a function before that of the body")),
             [](const Row& row) { return cellOf(row.address); })
        .add(bodyEdit(text("email", QT_TRANSLATE_NOOP("app", "E-mail of the body"), 26, false), workspace,
                      &Organisation::email, &emailProblem),
             [](const Row& row) { return cellOf(row.body->email); })
        .add(bodyEdit(text("website", QT_TRANSLATE_NOOP("app", "Website"), 26, false), workspace,
                      &Organisation::website),
             [](const Row& row) { return cellOf(row.body->website); })
        .add(text("scope", QT_TRANSLATE_NOOP("app", "Territory"), 12, false),
             [](const Row& row) { return cellOf(row.body->scope); })
        .add(bodyEdit(text("note", QT_TRANSLATE_NOOP("app", "Note"), 26, false), workspace, &Organisation::note),
             [](const Row& row) { return cellOf(row.body->note); })
        .places([](const Row& row, auto& places) { places = row.places; })
        .build();
}

TableSchema contactSchema()
{
    const auto rows = [](const Register& records, const TableSubject& subject) {
        std::vector<Contact> made;
        for (const Contact& contact : records.all<Contact>().of(subject.as<Id<Organisation>>()))
            made.push_back(contact);
        return made;
    };
    using Row = Contact;
    return SchemaOf<Row>(u"contacts"_s, recordOf<Contact>().table, rows, [](const Row& row) { return row.id.value; })
        .add(column("role", translate("app", "Function"), CellKind::Text, 14),
             [](const Row& row) { return cellOf(row.role); })
        .add(column("service", translate("app", "Service"), CellKind::Text, 12),
             [](const Row& row) { return cellOf(row.service); })
        .add(personal(narrowColumn("email", translate("app", "E-mail"), 16)),
             [](const Row& row) { return cellOf(row.email); })
        .add(personal(narrowColumn("telephone", translate("app", "Telephone"), 12)),
             [](const Row& row) { return cellOf(row.telephone); })
        .add(personal(withTip(narrowColumn("person", translate("app", "Person"), 12),
                              translate("app", "Personal data: erased on request, with its history"))),
             [](const Row& row) { return cellOf(row.person); })
        .build();
}

TableSchema foundTextSchema()
{
    using Found = std::shared_ptr<const std::vector<FoundText>>;
    struct Row
    {
        qint64 key;
        QString record;
        QString field;
        QString text;
        QString where;
    };
    const auto rows = [](const Register& records, const TableSubject& subject) {
        std::vector<Row> made;
        const auto found = subject.as<Found>();
        for (std::size_t i = 0; found && i < found->size(); ++i) {
            const FoundText& text = (*found)[i];
            made.push_back({foundTextKey(i), foundRecord(records, text.place.record), foundField(text.place), text.text,
                            text.isPresent ? translate("app", "now") : translate("app", "in the history")});
        }
        return made;
    };
    return SchemaOf<Row>(u"personal_texts"_s, {}, rows, [](const Row& row) { return row.key; })
        .add(column("record", translate("app", "Record"), CellKind::Text, 30),
             [](const Row& row) { return cellOf(row.record); })
        .add(column("field", translate("app", "Field"), CellKind::Text, 14),
             [](const Row& row) { return cellOf(row.field); })
        .add(column("text", translate("app", "Text"), CellKind::Text, 36),
             [](const Row& row) { return cellOf(row.text); })
        .add(column("where", translate("app", "Where"), CellKind::Text, 14),
             [](const Row& row) { return cellOf(row.where); })
        .build();
}

} // namespace parvis
