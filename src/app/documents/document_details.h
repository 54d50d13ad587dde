// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "widgets/workspace/latest_job.h"

#include <QLabel>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace Ui {
class DocumentDetails;
}

namespace parvis {

class DocumentProofs;
class Transaction;
class Workspace;

/// What is recorded about one document: title, kind, contract, date and note to edit (each change is one undoable
/// action), what is fixed (file, size, checksum) and what it proves. GUI thread.
class DocumentDetails : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentDetails(Workspace& workspace, QWidget* parent = nullptr);
    ~DocumentDetails() override;

    /// An absent one empties and disables the fields.
    void showDocument(Id<Document> id);
    /// A button below the fields.
    void addButton(QAction* action);

private:
    void connectFields();
    void fillFacts(const Document& document);
    void readTextFact(const Document& document);
    void addPropertyFacts(const Document& document);
    QString propertiesKey(const Document& document);
    void readProperties(const Document& document);
    void edit(const std::function<void(Transaction&, const Register&)>& change);

    Workspace& workspace_;
    std::unique_ptr<Ui::DocumentDetails> ui_;
    Id<Document> id_;
    QString textOf_;   ///< the content of which `textFact_` speaks
    QString textFact_; ///< which pages hold text; read in a worker
    QPointer<QLabel> textLabel_;
    LatestJob reading_;
    QString propertiesOf_;      ///< of which `propertyTexts_` speak: content and password
    QStringList propertyTexts_; ///< one for each label; read in a worker
    std::vector<QPointer<QLabel>> propertyLabels_;
    LatestJob readingProperties_;
    DocumentProofs* proofs_;
};

} // namespace parvis
