// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/bulk_edits.h"

#include <QWidget>

#include <memory>

class QCheckBox;
namespace Ui {
class BulkEditForm;
}

namespace parvis {

class CheckedLine;
class Workspace;

/// The fields that can be given to many signatories at once, each with a tick that says whether it is. Choosing or
/// typing ticks by itself. GUI thread.
class BulkEditForm : public QWidget
{
    Q_OBJECT

public:
    explicit BulkEditForm(QWidget* parent = nullptr);
    ~BulkEditForm() override;

    /// Who is edited. A PDF that is added as evidence belongs to their contract, if they are of one alone.
    void setBodies(Workspace& workspace, const std::vector<ContractBody>& bodies);

    /// What is ticked; dates that cannot be read are not in it.
    SignatoryChange edit() const;
    /// The page that proves all of them; none: it is not ticked.
    std::optional<SharedProof> proof() const;
    QString problem() const; ///< of a ticked field, one sentence; empty: none
    void start();            ///< puts the keyboard into the first field

Q_SIGNALS:
    void edited();

private:
    void connectLine(QCheckBox* tick, CheckedLine* line, bool isDate);
    void changed();

    const Document* chosenDocument() const;

    Workspace* workspace_ = nullptr;
    std::unique_ptr<Ui::BulkEditForm> ui_;
};

} // namespace parvis
