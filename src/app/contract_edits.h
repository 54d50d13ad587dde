#pragma once

#include "app/workspace.h"
#include "domain/contract.h"

namespace parvis {

/// What a user can do to a contract and its signatories: each verb is one undoable action, named in the history. GUI
/// thread; throws Error.
class ContractEdits
{
    Q_DECLARE_TR_FUNCTIONS(ContractEdits)

public:
    explicit ContractEdits(Workspace& workspace)
        : workspace_(workspace)
    {
    }

    void setStatus(Id<Signatory> id, SignatoryStatus status);
    /// A date signs (or deliberates, when it had not come so far); an empty text only takes the date away.
    void setSignedOn(Id<Signatory> id, const QString& typed);
    void setDeliberatedOn(Id<Signatory> id, const QString& typed);
    void setRepresentative(Id<Signatory> id, const QString& function);
    void setDeliberationReference(Id<Signatory> id, const QString& reference);
    void setSignatoryTarget(Id<Signatory> id, const QString& typed); ///< an empty text takes the date away
    void setSignatoryNote(Id<Signatory> id, const QString& note);
    /// Everything about one signatory at once, with the page of its document that proves the signature (0: none).
    void setSignatory(const Signatory& changed, int evidencePage);
    void addSignatories(Id<Contract> contract, const std::vector<Id<Organisation>>& bodies);
    void removeSignatories(const std::vector<Id<Signatory>>& ids);

    void setTitle(Id<Contract> id, const QString& title);
    void setTargetDate(Id<Contract> id, const QString& typed);
    void setNote(Id<Contract> id, const QString& note);

private:
    Database& database() const;
    void update(const Signatory& signatory, const QString& title);
    void update(const Contract& contract, const QString& title);
    Signatory signatory(Id<Signatory> id) const;
    Contract contract(Id<Contract> id) const;
    QString nameOf(const Signatory& signatory) const;

    Workspace& workspace_;
};

} // namespace parvis
