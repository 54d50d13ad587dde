#pragma once

#include "app/workspace.h"

namespace parvis {

/// What a user can do to the documents of the library: each verb is one undoable action, named in the history, and one
/// that changes nothing records nothing. GUI thread; throws Error.
class DocumentEdits
{
    Q_DECLARE_TR_FUNCTIONS(parvis::DocumentEdits)

public:
    explicit DocumentEdits(Workspace& workspace)
        : workspace_(workspace)
    {
    }

    void setTitle(Id<Document> id, const QString& title);
    void setKind(Id<Document> id, const QString& kind);
    void setDate(Id<Document> id, const QString& typed); ///< an empty text takes it away
    void setContract(Id<Document> id, std::optional<Id<Contract>> contract);
    void setNote(Id<Document> id, const QString& note);
    /// With the evidence that points into them. The stored originals stay for an undo.
    void remove(const std::vector<Id<Document>>& ids);

    /// The kinds that are offered; any other may be typed. Values of the data, in its language.
    static QStringList kinds();

private:
    Document document(Id<Document> id) const;
    Database& database() const;
    void update(const Document& document);

    Workspace& workspace_;
};

} // namespace parvis
