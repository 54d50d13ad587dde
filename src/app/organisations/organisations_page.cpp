// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organisations/organisations_page.h"

#include "app/organisations/organisation_dialogs.h"
#include "app/organisations/organisation_schema.h"
#include "app/organisations/personal_data_dialog.h"
#include "domain/contacts/contact_rules.h"
#include "domain/names.h"
#include "tasks/organisations/organisation_edits.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/tables/table_clipboard.h"
#include "widgets/workspace/record_list.h"
#include "widgets/workspace/removal_question.h"
#include "widgets/workspace/touched_records.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/web_address.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace parvis {

OrganisationsPage::OrganisationsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"organisations"_s, parent)
    , sheet_(new RecordSheet(this))
    , facts_(sheet_->addFacts({}))
    , contacts_(new RecordList(workspace,
                               {tr("Contacts"), tr("Functions and services: whom to write to."), tr("Add a contact…")},
                               contactSchema(), u"role"_s, {u"person"_s, u"telephone"_s, u"service"_s}, this))
    , addAction_(new QAction(Look::icon(u"add"_s), tr("Add a body…"), this))
    , editAction_(new QAction(Look::icon(u"edit"_s), tr("Edit the body…"), this))
    , writeAction_(new QAction(Look::icon(u"reminder"_s), tr("Write an e-mail…"), this))
    , personAction_(new QAction(Look::icon(u"search"_s), tr("Personal data of a person…"), this))
    , removeAction_(new QAction(Look::icon(u"delete"_s), tr("Delete the body"), this))
{
    setTitle(tr("Organisations"));
    auto* list = new RecordTableView(this);
    list->setRecordModel(new RecordTableModel(organisationSchema(workspace)));
    list->setAccessibleName(tr("Bodies"));
    setTable(list);
    makeActions();
    makeSheet();
    connect(list, &RecordTableView::currentIdChanged, this, &OrganisationsPage::showBody);
    connect(list, &RecordTableView::activatedId, this, &OrganisationsPage::edit);
    connect(list, &RecordTableView::removeRequested, this, &OrganisationsPage::remove);
    connectContacts();
    showBody(0);
}

OrganisationsPage::~OrganisationsPage() = default;

void OrganisationsPage::makeActions()
{
    addAction_->setIconText(tr("Add…"));
    personAction_->setIconText(tr("Personal data…"));
    personAction_->setToolTip(tr("What the file holds of a person, to be handed out or erased (RGPD)"));
    for (QAction* action : {addAction_, personAction_})
        addHeaderAction(action);
    table()->addActions({editAction_, writeAction_, removeAction_});
    connect(addAction_, &QAction::triggered, this, &OrganisationsPage::add);
    connect(editAction_, &QAction::triggered, this, &OrganisationsPage::edit);
    connect(writeAction_, &QAction::triggered, this, &OrganisationsPage::write);
    connect(removeAction_, &QAction::triggered, this, &OrganisationsPage::remove);
    connect(personAction_, &QAction::triggered, this, &OrganisationsPage::searchPerson);
}

void OrganisationsPage::makeSheet()
{
    for (QAction* action : {editAction_, writeAction_})
        sheet_->addHeadingAction(action);
    sheet_->addSection({}, contacts_);
    connect(sheet_, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace().requests().openRecord(*record);
    });
    setSheet(sheet_);
}

/// Copying leaves names and addresses of persons out, as files and papers do.
void OrganisationsPage::copyWithPersons()
{
    QGuiApplication::clipboard()->setMimeData(clipboardData(*contacts_->table(), PersonalCells::Kept).release());
}

void OrganisationsPage::connectContacts()
{
    auto* copy = new QAction(Look::icon(u"copy"_s), tr("Copy with the personal data"), this);
    copy->setToolTip(tr("Copying leaves out what leads to a person; this takes it along"));
    contacts_->table()->addAction(copy);
    connect(copy, &QAction::triggered, this, &OrganisationsPage::copyWithPersons);
    connect(contacts_, &RecordList::addRequested, this, [this] {
        if (const Organisation* body = shown()) {
            Contact contact;
            contact.organisation = body->id;
            editContact(contact);
        }
    });
    connect(contacts_, &RecordList::editRequested, this, [this](qint64 id) {
        if (const Contact* contact = workspace().records().find(Id<Contact>{id}))
            editContact(*contact);
    });
    connect(contacts_, &RecordList::removeRequested, this, [this](const std::vector<qint64>& keys) {
        const auto ids = idsOf<Contact>(keys);
        const auto remove = [&](Transaction& tx, const Register& records) { removeContacts(tx, records, ids); };
        if (workspace().edit(remove))
            informUndoable(workspace(),
                           tr("%n contact(s) deleted; the history still holds them.", nullptr, int(ids.size())));
    });
}

void OrganisationsPage::refresh(const ChangeSet* changes)
{
    updateActions();
    if (!touchesList<Organisation, Contact, Signatory, Contract>(changes))
        return;
    const Register& records = workspace().records();
    table()->recordModel()->setEditable(workspace().isWritable());
    table()->recordModel()->refresh(records);
    if (records.all<Organisation>().empty())
        showEmptyState(tr("No body yet"), tr("Add the bodies that sign contracts, and whom to write to."), addAction_);
    else
        showEmptyState({});
    showBody(table()->currentId());
}

/// A contact is shown with its body.
void OrganisationsPage::showRecord(const RecordRef& record)
{
    const Contact* contact =
        record.table == recordOf<Contact>().table ? workspace().records().find(Id<Contact>{record.id}) : nullptr;
    if (!contact)
        return Page::showRecord(record);
    Page::showRecord(refOf(contact->organisation));
    contacts_->table()->showId(record.id);
}

void OrganisationsPage::updateActions()
{
    const QString unwritable = writeObstacle(workspace());
    const Organisation* body = shown();
    const QString none = selectionObstacle(body ? 1 : 0);
    setObstacle(addAction_, unwritable);
    setObstacle(personAction_, fileObstacle(workspace()));
    setObstacle(editAction_, firstOf({unwritable, none}));
    const bool hasAddress = body && !addressOf(workspace().records(), body->id).isEmpty();
    setObstacle(writeAction_, firstOf({none, unless(hasAddress, tr("No address is known: add a contact."))}));
    setObstacle(removeAction_,
                firstOf({unwritable, none, body ? removalProblem(workspace().records(), body->id) : QString()}));
}

const Organisation* OrganisationsPage::shown() const
{
    return workspace().records().find(Id<Organisation>{table()->currentId()});
}

void OrganisationsPage::showBody(qint64 id)
{
    const Register& records = workspace().records();
    const Organisation* body = records.find(Id<Organisation>{id});
    updateActions();
    sheet_->showHint(body ? QString() : tr("Select a body to see whom to write to."));
    if (!body)
        return;
    sheet_->setHeading(body->name, body->kind);
    facts_->clear();
    facts_->add(tr("Place in contracts"), label(body->signatoryClass));
    facts_->add(tr("E-mail of the body"), body->email);
    if (!body->website.isEmpty())
        facts_->add(tr("Website"), body->website);
    QStringList contracts;
    for (const Signatory& signatory : records.all<Signatory>()) {
        if (signatory.organisation == body->id)
            contracts << tr("%1 (%2)").arg(contractName(records, std::optional(signatory.contract)),
                                           label(signatory.status));
    }
    if (!contracts.isEmpty())
        facts_->add(tr("Contracts"), contracts.join(u'\n'));
    if (!body->note.isEmpty())
        facts_->add(tr("Note"), body->note);
    contacts_->refresh(TableSubject(body->id));
}

void OrganisationsPage::add()
{
    OrganisationDialog dialog(workspace().records(), {}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Id<Organisation> id;
    const auto save = [&](Transaction& tx, const Register& records) {
        id = saveOrganisation(tx, records, dialog.typed());
    };
    if (workspace().edit(save))
        showRecord(refOf(id));
}

void OrganisationsPage::edit()
{
    const Organisation* body = shown();
    if (!body || !workspace().isWritable())
        return;
    OrganisationDialog dialog(workspace().records(), *body, this);
    if (dialog.exec() == QDialog::Accepted)
        workspace().edit(
            [&](Transaction& tx, const Register& records) { saveOrganisation(tx, records, dialog.typed()); });
}

void OrganisationsPage::remove()
{
    const Organisation* body = shown();
    if (!body || !workspace().isWritable() || !mayRemoveSelected(*table()))
        return;
    const QString name = body->name;
    const auto id = body->id;
    if (workspace().edit([&](Transaction& tx, const Register& records) { removeOrganisation(tx, records, id); }))
        informUndoable(workspace(), tr("“%1” was deleted.").arg(name));
}

void OrganisationsPage::write()
{
    const Organisation* body = shown();
    if (body && !openMailDraft(mailLink(addressOf(workspace().records(), body->id))))
        workspace().warn(tr("No e-mail program takes the draft."));
}

void OrganisationsPage::searchPerson()
{
    const qint64 key = contacts_->table()->currentId();
    const Contact* contact = workspace().records().find(Id<Contact>{key});
    auto* dialog = new PersonalDataDialog(workspace(), contact ? contact->person : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OrganisationsPage::editContact(const Contact& contact)
{
    ContactDialog dialog(contact, this);
    if (workspace().isWritable() && dialog.exec() == QDialog::Accepted)
        workspace().edit([&](Transaction& tx, const Register& records) { saveContact(tx, records, dialog.typed()); });
}

} // namespace parvis
