// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/personal_texts.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QPushButton;

namespace parvis {

class NoteLabel;
class RecordTableView;

/// What the file holds of a person, in its records and in their history, to be handed out or erased (RGPD, articles 15
/// and 17). Only what is selected is erased, at first the personal fields of contacts: another text may be about
/// somebody else of that name. Erasing cannot be undone, and says so first. GUI thread; the file is read and written in
/// workers.
class PersonalDataDialog : public QDialog
{
    Q_OBJECT

public:
    PersonalDataDialog(Workspace& workspace, const QString& name, QWidget* parent);
    ~PersonalDataDialog() override;

private:
    void search();
    void forget();
    void showFound(std::vector<FoundText> found);
    std::vector<FoundText> selected() const;
    void selectContacts();
    void updateErase();
    void erase();

    Workspace& workspace_;
    QLineEdit* name_;
    NoteLabel* summary_;
    RecordTableView* table_;
    QPushButton* erase_;
    QString searched_; ///< whom the texts name that are found
    std::shared_ptr<const std::vector<FoundText>> found_;
    bool isErasing_ = false;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
