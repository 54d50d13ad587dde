// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/locate/located_points.h"
#include "widgets/workspace/file_export.h"

#include <QDialog>
#include <QTimer>

namespace Ui {
class LocateDialog;
}

namespace parvis {

class LocateOutput;
class PointAnswering;
class RecordTableView;

/// "Is this address in a QPV?": coordinates that are typed, a pasted table or a file of points, and which QPV holds
/// each. Stands beside the window and stays usable with it; what is asked is answered at once, in a worker, and again
/// when the contours change. GUI thread.
class LocateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LocateDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~LocateDialog() override;

    /// Shows the one dialog of the window of `parent`; a text or the path of a file replaces what was asked.
    static LocateDialog* open(Workspace& workspace, QWidget* parent, const QString& text = {},
                              const QString& path = {});

    void setText(const QString& text);
    void setFile(const QString& path);
    /// Takes coordinates, cells or a file from the clipboard.
    void paste();
    /// The answer that is shown; null while there is none.
    const LocatedPoints* points() const { return points_.get(); }
    /// Points to show as pins, and their QPV, on the map of the window. @param ids  as in locatedSchema
    void showOnMap(const std::vector<qint64>& ids);
    /// Writes the table with its answers; the ending says the format.
    void saveTo(const FileTarget& target);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void connectButtons();
    void dress();
    void take(const QString& text);
    void ask(const PointQuestion& question);
    void showEmpty();
    void showAdvice();
    void showMessage(const QString& title, const QString& text, bool isError = false);
    void showError(std::exception_ptr error);
    void showFailure(const std::exception_ptr& error);
    void showAnswer(const std::shared_ptr<const LocatedPoints>& points);
    void showTables();
    void showSource();
    void showProgress();
    void enableButtons();
    void chooseFile();
    void tellOutcome(const QString& html);
    std::vector<qint64> chosenIds() const;

    Workspace& workspace_;
    std::unique_ptr<Ui::LocateDialog> ui_;
    PointAnswering* answering_;
    LocateOutput* output_;
    QTimer typed_; ///< runs while the user types
    std::shared_ptr<const LocatedPoints> points_;
    RecordTableView* table_ = nullptr; ///< of the answer; null while there was none
};

} // namespace parvis
