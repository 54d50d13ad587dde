#pragma once

#include "app/workspace.h"

#include <QDialog>

class QComboBox;
namespace Ui {
class SignatoryDialog;
}

namespace parvis {

/// Everything about one signatory: status, representative, dates, the document that proves it, source, note. A status
/// that contradicts a date says so and drops it when accepted, as in the table. GUI thread.
class SignatoryDialog : public QDialog
{
    Q_OBJECT

public:
    SignatoryDialog(Workspace& workspace, Id<Signatory> signatory, QWidget* parent);
    ~SignatoryDialog() override;

    /// As typed; read after the dialog was accepted.
    Signatory typedSignatory() const;
    int evidencePage() const; ///< 0: not stated

private:
    void fill(const Register& records);
    void check();
    SignatoryStatus status() const;

    Signatory before_;
    std::unique_ptr<Ui::SignatoryDialog> ui_;
};

/// Fills a box with the sources of the register by title; the first entry is "source not stated".
void fillSources(QComboBox* box, const Register& records, std::optional<Id<Source>> chosen);

} // namespace parvis
