-- Users edit their own metadata, so no policy may believe it.
select name from lints.policies where concat_ws(' ', "using", "check") ~* 'user_?meta_?data'
