// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signatures/signatory_change.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QComboBox;
namespace Ui {
class SignatoryDialog;
}

namespace parvis {

class CheckedLine;

/// Everything about one signatory: status, representative, dates, the document that proves it, source, note. A date
/// that contradicts the rest says so beside its field, and cannot be saved; what a new status or date brings along is
/// said before it is saved. GUI thread.
class SignatoryDialog : public QDialog
{
    Q_OBJECT

public:
    SignatoryDialog(Workspace& workspace, Id<Signatory> signatory, QWidget* parent);
    ~SignatoryDialog() override;

    /// What was changed; read after the dialog was accepted.
    SignatoryChange edit() const;
    std::optional<Id<Document>> document() const; ///< that proves the signature
    int evidencePage() const;                     ///< in that document; 0: not stated

private:
    void fill(const Register& records);
    void check();
    QString dateProblemIn(const CheckedLine* line) const;
    QString consequence() const;
    SignatoryStatus status() const;

    Workspace& workspace_;
    Signatory before_;
    std::unique_ptr<Ui::SignatoryDialog> ui_;
};

/// Fills a box with the sources of the register by title; the first entry is "source not stated".
void fillSources(QComboBox* box, const Register& records, std::optional<Id<Source>> chosen);

} // namespace parvis
