// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "widgets/workspace/page.h"

namespace parvis {

class FactGrid;
class RecordList;
class RecordSheet;

/// The directory: the bodies, where they sign, and whom to write to there. GUI thread.
class OrganisationsPage : public Page
{
    Q_OBJECT

public:
    OrganisationsPage(Workspace& workspace, QWidget* parent);
    ~OrganisationsPage() override;

    void refresh(const ChangeSet* changes) override;
    void showRecord(const RecordRef& record) override;
    RecordList* contacts() const { return contacts_; }

private:
    void makeActions();
    void makeSheet();
    void connectContacts();
    void copyWithPersons();
    void updateActions();
    void showBody(qint64 id);
    const Organisation* shown() const;
    void add();
    void edit();
    void remove();
    void write();
    void searchPerson();
    void editContact(const Contact& contact);

    RecordSheet* sheet_;
    FactGrid* facts_;
    RecordList* contacts_;
    QAction* addAction_;
    QAction* editAction_;
    QAction* writeAction_;
    QAction* personAction_;
    QAction* removeAction_;
};

} // namespace parvis
